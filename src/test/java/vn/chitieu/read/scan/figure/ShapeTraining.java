package vn.chitieu.read.scan.figure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Trains the network on printed signs and writes {@code shapes.bin}; the same bytes each time on a machine with the same
 * fonts.
 *
 * <pre>
 * java … vn.chitieu.read.scan.figure.ShapeTraining target/shapes.bin [number of samples]
 * </pre>
 */
final class ShapeTraining {
    private static final int HIDDEN = 64;
    private static final int ROUNDS = 14;
    private static final int SIGNS = ShapeNetwork.SIGNS.length();

    private final Random random = new Random(20260101);
    private final float[] first = weights(HIDDEN, Shape.INPUTS + 1);
    private final float[] second = weights(SIGNS, HIDDEN + 1);

    private ShapeTraining() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 120_000;
        ShapeTraining training = new ShapeTraining();
        float[][] samples = new float[count][];
        int[] signs = new int[count];
        PrintedSigns printed = new PrintedSigns(training.random);
        for (int i = 0; i < count; i++) {
            PrintedSigns.Sample sample = printed.next();
            samples[i] = sample.inputs();
            signs[i] = sample.sign();
        }
        System.out.println("samples made");
        float step = 0.004f;
        for (int round = 0; round < ROUNDS; round++) {
            System.out.println("round " + round + ": wrong " + training.round(samples, signs, step));
            step *= 0.8f;
        }
        training.test(printed);
        training.write(Path.of(arguments[0]));
    }

    private float[] weights(int neurons, int inputs) {
        float[] weights = new float[neurons * inputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / inputs));
        }
        return weights;
    }

    /** Share of samples told wrongly on the way. */
    private double round(float[][] samples, int[] signs, float step) {
        int wrong = 0;
        for (int i = 0; i < samples.length; i++) {
            int chosen = random.nextInt(samples.length);
            wrong += learn(samples[chosen], signs[chosen], step) ? 0 : 1;
        }
        return wrong / (double) samples.length;
    }

    /** Gradient descent on the logarithmic loss of one sample. */
    private boolean learn(float[] inputs, int sign, float step) {
        float[] neurons = new float[HIDDEN];
        for (int i = 0; i < HIDDEN; i++) {
            int at = i * (Shape.INPUTS + 1);
            float sum = first[at + Shape.INPUTS];
            for (int k = 0; k < Shape.INPUTS; k++) {
                sum += inputs[k] * first[at + k];
            }
            neurons[i] = Math.max(0, sum);
        }
        float[] outputs = new float[SIGNS];
        float most = Float.NEGATIVE_INFINITY;
        int best = 0;
        for (int i = 0; i < SIGNS; i++) {
            int at = i * (HIDDEN + 1);
            float sum = second[at + HIDDEN];
            for (int k = 0; k < HIDDEN; k++) {
                sum += neurons[k] * second[at + k];
            }
            outputs[i] = sum;
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        float all = 0;
        for (int i = 0; i < SIGNS; i++) {
            outputs[i] = (float) Math.exp(outputs[i] - most);
            all += outputs[i];
        }
        float[] back = new float[HIDDEN];
        for (int i = 0; i < SIGNS; i++) {
            float error = outputs[i] / all - (i == sign ? 1 : 0);
            int at = i * (HIDDEN + 1);
            for (int k = 0; k < HIDDEN; k++) {
                back[k] += error * second[at + k];
                second[at + k] -= step * error * neurons[k];
            }
            second[at + HIDDEN] -= step * error;
        }
        for (int i = 0; i < HIDDEN; i++) {
            if (neurons[i] > 0) {
                float error = step * back[i];
                int at = i * (Shape.INPUTS + 1);
                for (int k = 0; k < Shape.INPUTS; k++) {
                    first[at + k] -= error * inputs[k];
                }
                first[at + Shape.INPUTS] -= error;
            }
        }
        return best == sign;
    }

    private void test(PrintedSigns printed) {
        ShapeNetwork network = new ShapeNetwork(first, second);
        int[] wrong = new int[SIGNS];
        int[] all = new int[SIGNS];
        int sure = 0;
        for (int i = 0; i < 30_000; i++) {
            PrintedSigns.Sample sample = printed.next();
            float[] probabilities = network.probabilities(sample.inputs());
            int best = 0;
            for (int k = 0; k < SIGNS; k++) {
                best = probabilities[k] > probabilities[best] ? k : best;
            }
            all[sample.sign()]++;
            wrong[sample.sign()] += best == sample.sign() ? 0 : 1;
            sure += best != sample.sign() && probabilities[best] > 0.95 ? 1 : 0;
        }
        for (int i = 0; i < SIGNS; i++) {
            System.out.println(ShapeNetwork.SIGNS.charAt(i) + " " + wrong[i] + " of " + all[i]);
        }
        System.out.println("sure and wrong: " + sure);
    }

    private void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            write(first, out);
            write(second, out);
        }
    }

    private static void write(float[] weights, DataOutputStream out) throws IOException {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float unit = most / Short.MAX_VALUE;
        out.writeInt(weights.length);
        out.writeFloat(unit);
        for (float weight : weights) {
            out.writeShort(Math.round(weight / unit));
        }
    }
}
