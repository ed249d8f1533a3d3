package vn.chitieu.observation;

import java.util.Optional;

/**
 * Who reports.
 *
 * @param name name as printed, without the province ({@code Sở Tư pháp}, {@code UBND xã An Bình})
 * @param level tier of government; empty where the name does not tell
 * @param province province or centrally-run city, without "tỉnh"; empty where the report does not tell
 */
public record Agency(String name, Optional<Level> level, Optional<String> province) {}
