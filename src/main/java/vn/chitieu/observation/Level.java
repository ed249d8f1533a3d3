package vn.chitieu.observation;

import java.util.Locale;

/** The tier of government an agency belongs to. */
public enum Level {
    /** Ministries and central agencies. */
    CENTRAL,
    /** Provinces, their departments (sở, ban, ngành). */
    PROVINCE,
    /** Districts and their offices, until June 2025. */
    DISTRICT,
    /** Communes, wards, townships (xã, phường, thị trấn). */
    COMMUNE;

    /** The level as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
