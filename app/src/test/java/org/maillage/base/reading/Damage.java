package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What bad sticks, cut connections and careless tools do to a file.
final class Damage {

    private Damage() {}

    /// A bit, a lost end, eight bytes too many, or a wrong digit.
    static byte[] strike(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1 -> cut(good, random);
            case 2 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 8);
                System.arraycopy(bytes, at, longer, at + 8, bytes.length - at);
                yield longer;
            }
            default -> {
                bytes[at] = (byte) ('0' + random.nextInt(10));
                yield bytes;
            }
        };
    }

    static byte[] cut(byte[] good, Random random) {
        return Arrays.copyOf(good, random.nextInt(good.length));
    }

    /// Done before compression, so that it passes the checksums and reaches the readers.
    static byte[] strikeContent(byte[] archive, Random random) {
        RawFile file = RawFile.of(archive);
        file.change(
                name -> !name.equals("mimetype"),
                content -> content.length == 0 || random.nextBoolean() ? content : strike(content, random));
        return file.bytes();
    }

    /// Two parts that stand one for the other, or one that is missing.
    static byte[] swapParts(byte[] archive, Random random) {
        RawFile file = RawFile.of(archive);
        List<String> names = new ArrayList<>(file.names());
        Collections.shuffle(names, random);
        String one = names.get(0);
        String other = names.get(1);
        if (random.nextInt(3) == 0) {
            file.remove(one);
        } else {
            byte[] content = file.content(one);
            file.with(one, file.content(other)).with(other, content);
        }
        return file.bytes();
    }
}
