package vn.chitieu.write.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import vn.chitieu.write.result.Value;

/** What a field holds. All but lists may be null. */
enum FieldKind {
    /** {@code STRING}: text as printed; of a number its plain decimal. */
    TEXT {
        @Override
        Type type(String name) {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        void write(Value cell, FieldWriter field) {
            text(cell).ifPresent(field::text);
        }
    },
    /** {@code DATE}. */
    DATE {
        @Override
        Type type(String name) {
            return Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(name);
        }

        @Override
        void write(Value cell, FieldWriter field) {
            text(cell).map(LocalDate::parse).ifPresent(day -> field.integer(Math.toIntExact(day.toEpochDay())));
        }
    },
    /** {@code INT32}. */
    INTEGER {
        @Override
        Type type(String name) {
            return Types.optional(PrimitiveTypeName.INT32).named(name);
        }

        @Override
        void write(Value cell, FieldWriter field) {
            number(cell).map(BigDecimal::intValueExact).ifPresent(field::integer);
        }
    },
    /** {@code DOUBLE}, and null where the shortest decimal of the nearest one is another number. */
    NUMBER {
        @Override
        Type type(String name) {
            return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
        }

        @Override
        void write(Value cell, FieldWriter field) {
            number(cell).flatMap(FieldKind::exact).ifPresent(field::number);
        }
    },
    /** {@code DOUBLE}; scores have so few digits that each is the shortest decimal of one. */
    SCORE {
        @Override
        Type type(String name) {
            return NUMBER.type(name);
        }

        @Override
        void write(Value cell, FieldWriter field) {
            number(cell).ifPresent(score -> field.number(exact(score).orElseThrow()));
        }
    },
    /** {@code LIST<STRING>}, never null: no code is an empty list. */
    CODES {
        @Override
        Type type(String name) {
            return Types.requiredList()
                    .requiredElement(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        void write(Value cell, FieldWriter field) {
            field.list(text(cell).map(codes -> codes.split(";")).orElse(new String[0]));
        }
    };

    /** The type of a field of this kind. */
    abstract Type type(String name);

    /** Writes what the field holds of a cell. */
    abstract void write(Value cell, FieldWriter field);

    private static Optional<String> text(Value cell) {
        return cell.as(Optional::of, number -> Optional.of(number.toPlainString()), Optional::empty);
    }

    private static Optional<BigDecimal> number(Value cell) {
        return cell.as(text -> Optional.empty(), Optional::of, Optional::empty);
    }

    private static Optional<Double> exact(BigDecimal number) {
        double nearest = number.doubleValue();
        boolean same = Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(number) == 0;
        return same ? Optional.of(nearest) : Optional.empty();
    }
}
