package vn.chitieu.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Codecs for records, made from what a record declares.
 *
 * <pre>
 * value   = record | enum | option | list | set | number | string | bytes | flag
 * record  = its components in order, each a value
 * enum    = ordinal, 4 bytes
 * option  = flag [value]
 * list    = count, 4 bytes, {value}            set = list
 * bytes   = count, 4 bytes, {byte}             string = bytes, UTF-8
 * number  = int | long | double, as Java writes them | decimal: scale, 4 bytes, unscaled value, bytes
 * </pre>
 *
 * Nothing else can stand in a record; there are no nulls.
 */
public final class Codecs {
    /** Longer strings and lists are no such value but damage. */
    private static final int MOST = 1 << 28;

    private static final Map<Type, Codec<?>> PLAIN = Map.of(
            String.class, plain("string", Codecs::writeString, Codecs::readString),
            int.class, plain("int", (Integer value, DataOutput out) -> out.writeInt(value), DataInput::readInt),
            long.class, plain("long", (Long value, DataOutput out) -> out.writeLong(value), DataInput::readLong),
            double.class,
                    plain("double", (Double value, DataOutput out) -> out.writeDouble(value), DataInput::readDouble),
            boolean.class,
                    plain("flag", (Boolean value, DataOutput out) -> out.writeBoolean(value), DataInput::readBoolean),
            byte[].class, plain("bytes", Codecs::writeBytes, Codecs::bytes),
            BigDecimal.class, plain("decimal", Codecs::writeDecimal, Codecs::readDecimal));

    private Codecs() {}

    /**
     * The codec of a record.
     *
     * @throws IllegalArgumentException if the record holds something that the grammar above has no word for
     */
    public static <T extends Record> Codec<T> of(Class<T> type) {
        return new RecordCodec<>(type);
    }

    /** The codec of whatever a component of a record is declared as. */
    @SuppressWarnings("unchecked")
    static Codec<Object> of(Type type) {
        if (PLAIN.containsKey(type)) {
            return (Codec<Object>) PLAIN.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic.getRawType(), of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            return (Codec<Object>) (Codec<?>) new RecordCodec<>((Class<? extends Record>) named);
        }
        if (type instanceof Class<?> named && named.isEnum()) {
            return enumeration(named);
        }
        throw new IllegalArgumentException("no way to write a " + type);
    }

    private static Codec<Object> generic(Type raw, Codec<Object> element) {
        if (raw == Optional.class) {
            return option(element);
        }
        if (raw == List.class) {
            return collection("list", element, values -> values);
        }
        if (raw == Set.class) {
            return collection("set", element, LinkedHashSet::new);
        }
        throw new IllegalArgumentException("no way to write a " + raw);
    }

    private static Codec<Object> option(Codec<Object> element) {
        return plain(
                "option of " + element.layout(),
                (Object value, DataOutput out) -> {
                    Optional<?> option = (Optional<?>) value;
                    out.writeBoolean(option.isPresent());
                    if (option.isPresent()) {
                        element.write(option.get(), out);
                    }
                },
                in -> in.readBoolean() ? Optional.of(element.read(in)) : Optional.empty());
    }

    private static Codec<Object> collection(String name, Codec<Object> element, Function<List<Object>, Object> made) {
        return plain(
                name + " of " + element.layout(),
                (Object value, DataOutput out) -> {
                    Collection<?> values = (Collection<?>) value;
                    out.writeInt(values.size());
                    for (Object each : values) {
                        element.write(each, out);
                    }
                },
                in -> made.apply(elements(element, in)));
    }

    private static List<Object> elements(Codec<Object> element, DataInput in) throws IOException {
        int count = count(in);
        List<Object> elements = new ArrayList<>(Math.min(count, 1 << 10));
        for (int i = 0; i < count; i++) {
            elements.add(element.read(in));
        }
        return elements;
    }

    private static Codec<Object> enumeration(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        Map<Object, Integer> numbers = new HashMap<>();
        for (Object constant : constants) {
            numbers.put(constant, numbers.size());
        }
        return plain(
                type.getSimpleName() + Arrays.toString(constants),
                (Object value, DataOutput out) -> out.writeInt(numbers.getOrDefault(value, -1)),
                in -> {
                    int ordinal = in.readInt();
                    if (ordinal < 0 || ordinal >= constants.length) {
                        throw new IOException("no " + type.getSimpleName() + " has the ordinal " + ordinal);
                    }
                    return constants[ordinal];
                });
    }

    private static void writeString(String value, DataOutput out) throws IOException {
        writeBytes(value.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInput in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void writeDecimal(BigDecimal value, DataOutput out) throws IOException {
        out.writeInt(value.scale());
        writeBytes(value.unscaledValue().toByteArray(), out);
    }

    private static BigDecimal readDecimal(DataInput in) throws IOException {
        int scale = in.readInt();
        byte[] unscaled = bytes(in);
        if (unscaled.length == 0) {
            throw new IOException("a decimal without digits");
        }
        return new BigDecimal(new BigInteger(unscaled), scale);
    }

    private static byte[] bytes(DataInput in) throws IOException {
        byte[] bytes = new byte[count(in)];
        in.readFully(bytes);
        return bytes;
    }

    private static int count(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("a count of " + count);
        }
        return count;
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInput in) throws IOException;
    }

    private static <T> Codec<T> plain(String layout, Writing<T> writing, Reading<T> reading) {
        return new Codec<>() {
            @Override
            public void write(T value, DataOutput out) throws IOException {
                writing.write(value, out);
            }

            @Override
            public T read(DataInput in) throws IOException {
                return reading.read(in);
            }

            @Override
            public String layout() {
                return layout;
            }
        };
    }
}
