package vn.chitieu.read.scan.figure;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Tells signs by their shape: a network with one hidden layer, trained on the digits of many fonts, blurred, thinned and
 * thickened as scanners do ({@code ShapeTraining}).
 */
final class ShapeNetwork {
    /** What it knows; the last stands for anything else: letters, halves of digits, two digits that touch. */
    static final String SIGNS = "0123456789.,%/-()x?";

    private static final String FILE = "shapes.bin";

    private final float[] first;
    private final float[] second;
    private final int hidden;

    /**
     * A network.
     *
     * @param first weights of the hidden layer, input by input and then the bias, neuron by neuron
     * @param second weights of the output layer in the same order
     */
    ShapeNetwork(float[] first, float[] second) {
        this.first = first;
        this.second = second;
        this.hidden = first.length / (Shape.INPUTS + 1);
    }

    /** The trained network that comes with the program. */
    static ShapeNetwork trained() {
        return Trained.NETWORK;
    }

    private static final class Trained {
        private static final ShapeNetwork NETWORK = load();

        private static ShapeNetwork load() {
            try (InputStream file = ShapeNetwork.class.getResourceAsStream(FILE);
                    DataInputStream in = new DataInputStream(Objects.requireNonNull(file, FILE))) {
                return new ShapeNetwork(weights(in), weights(in));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** {@code count, unit of the weights, weights as whole numbers of units in two bytes each}. */
        private static float[] weights(DataInputStream in) throws IOException {
            float[] weights = new float[in.readInt()];
            float unit = in.readFloat();
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readShort() * unit;
            }
            return weights;
        }
    }

    /** Probability of each sign. */
    float[] probabilities(float[] inputs) {
        float[] neurons = layer(inputs, first, hidden);
        for (int i = 0; i < neurons.length; i++) {
            neurons[i] = Math.max(0, neurons[i]);
        }
        float[] outputs = layer(neurons, second, SIGNS.length());
        float most = outputs[0];
        for (float output : outputs) {
            most = Math.max(most, output);
        }
        float sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = (float) Math.exp(outputs[i] - most);
            sum += outputs[i];
        }
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] /= sum;
        }
        return outputs;
    }

    private static float[] layer(float[] inputs, float[] weights, int count) {
        float[] outputs = new float[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (float input : inputs) {
                sum += input * weights[at++];
            }
            outputs[i] = sum + weights[at++];
        }
        return outputs;
    }
}
