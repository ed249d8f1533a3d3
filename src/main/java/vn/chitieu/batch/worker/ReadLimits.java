package vn.chitieu.batch.worker;

import java.time.Duration;

/**
 * How long a file may take and how large it may be.
 *
 * @param timeout time that a file may take, or any part of it of which a worker tells
 * @param size number of bytes above which a file is not brought into memory
 */
public record ReadLimits(Duration timeout, long size) {}
