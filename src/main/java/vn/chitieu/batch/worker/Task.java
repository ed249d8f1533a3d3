package vn.chitieu.batch.worker;

/**
 * A file that a worker shall read.
 *
 * @param path where it lies, as a URI: the only spelling that every locale carries whole
 * @param spool folder for what is unpacked from it, as a URI; made when it is needed
 * @param sizeLimit number of bytes above which it is not read
 */
record Task(String path, String spool, long sizeLimit) {}
