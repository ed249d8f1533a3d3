package vn.chitieu.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A record, component by component. What its constructor refuses is damage. */
final class RecordCodec<T extends Record> implements Codec<T> {
    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<Codec<Object>> codecs = new ArrayList<>();

    RecordCodec(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.add(accessor);
            codecs.add(Codecs.of(component.getGenericType()));
        }
        this.constructor = constructor(type, components);
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    @Override
    public void write(T value, DataOutput out) throws IOException {
        try {
            for (int i = 0; i < accessors.size(); i++) {
                codecs.get(i).write(accessors.get(i).invoke(value), out);
            }
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("a record that does not tell: " + type, failure);
        }
    }

    @Override
    public T read(DataInput in) throws IOException {
        Object[] arguments = new Object[codecs.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = codecs.get(i).read(in);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw new IOException("no " + type.getSimpleName() + ": " + refused.getCause(), refused);
        } catch (InstantiationException | IllegalAccessException failure) {
            throw new IllegalStateException("a record that cannot be made: " + type, failure);
        }
    }

    @Override
    public String layout() {
        return codecs.stream().map(Codec::layout).collect(Collectors.joining(", ", type.getSimpleName() + "(", ")"));
    }
}
