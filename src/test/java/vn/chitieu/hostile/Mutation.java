package vn.chitieu.hostile;

import java.util.Arrays;
import java.util.Random;

/** Breaks files as disks, networks and people do. */
enum Mutation {
    /** Some bits turned. */
    FLIPPED {
        @Override
        byte[] apply(byte[] file, Random random) {
            byte[] broken = file.clone();
            for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return broken;
        }
    },
    /** The end is missing. */
    CUT {
        @Override
        byte[] apply(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    /** A stretch is missing, or stands twice. */
    SPLICED {
        @Override
        byte[] apply(byte[] file, Random random) {
            int end = random.nextInt(file.length);
            int begin = random.nextInt(file.length);
            byte[] broken = Arrays.copyOf(file, end + file.length - begin);
            System.arraycopy(file, begin, broken, end, file.length - begin);
            return broken;
        }
    },
    /** A sector holds zeros or noise. */
    BLOTTED {
        @Override
        byte[] apply(byte[] file, Random random) {
            byte[] broken = file.clone();
            byte[] blot = new byte[Math.min(512, file.length)];
            if (random.nextBoolean()) {
                random.nextBytes(blot);
            }
            System.arraycopy(blot, 0, broken, random.nextInt(file.length - blot.length + 1), blot.length);
            return broken;
        }
    },
    /** A number somewhere is as large or as small as can be. */
    EXTREME {
        @Override
        byte[] apply(byte[] file, Random random) {
            byte[] broken = file.clone();
            int begin = random.nextInt(file.length);
            Arrays.fill(broken, begin, Math.min(file.length, begin + 4), (byte) (random.nextBoolean() ? 0xFF : 0x7F));
            return broken;
        }
    };

    abstract byte[] apply(byte[] file, Random random);

    /** The file broken in one or two ways. */
    static byte[] of(byte[] file, Random random) {
        Mutation[] all = values();
        byte[] broken = all[random.nextInt(all.length)].apply(file, random);
        boolean again = random.nextInt(4) == 0 && broken.length > 0;
        return again ? all[random.nextInt(all.length)].apply(broken, random) : broken;
    }
}
