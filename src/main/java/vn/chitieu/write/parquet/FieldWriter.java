package vn.chitieu.write.parquet;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Writes one field of one record; who asks for nothing leaves it null.
 *
 * @param name its name
 * @param number its number in the record, from 0
 * @param record the record
 */
record FieldWriter(String name, int number, RecordConsumer record) {
    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    void text(String text) {
        record.startField(name, number);
        record.addBinary(binary(text));
        record.endField(name, number);
    }

    void integer(int integer) {
        record.startField(name, number);
        record.addInteger(integer);
        record.endField(name, number);
    }

    void number(double value) {
        record.startField(name, number);
        record.addDouble(value);
        record.endField(name, number);
    }

    /** Texts in the three levels that Parquet prescribes for lists. */
    void list(String[] texts) {
        record.startField(name, number);
        record.startGroup();
        if (texts.length > 0) {
            record.startField(LIST, 0);
            for (String text : texts) {
                record.startGroup();
                new FieldWriter(ELEMENT, 0, record).text(text);
                record.endGroup();
            }
            record.endField(LIST, 0);
        }
        record.endGroup();
        record.endField(name, number);
    }

    /** Half a surrogate pair becomes a ?, as in the CSV files. */
    private static Binary binary(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
}
