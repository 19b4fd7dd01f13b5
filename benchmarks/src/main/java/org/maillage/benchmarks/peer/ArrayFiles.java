package org.maillage.benchmarks.peer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Arrays in files, to and from another program: plain numbers, little-endian.
public record ArrayFiles(Path folder) {

    public void write(String name, int[] numbers) throws IOException {
        var bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        Files.write(folder.resolve(name + ".i4"), bytes.array());
    }

    public void write(String name, double[] numbers) throws IOException {
        var bytes = ByteBuffer.allocate(Double.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        Files.write(folder.resolve(name + ".f8"), bytes.array());
    }

    public int[] ints(String name) throws IOException {
        var numbers = new int[(int) (Files.size(folder.resolve(name + ".i4")) / Integer.BYTES)];
        read(name + ".i4").asIntBuffer().get(numbers);
        return numbers;
    }

    public double[] doubles(String name) throws IOException {
        var numbers = new double[(int) (Files.size(folder.resolve(name + ".f8")) / Double.BYTES)];
        read(name + ".f8").asDoubleBuffer().get(numbers);
        return numbers;
    }

    private ByteBuffer read(String file) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))).order(ByteOrder.LITTLE_ENDIAN);
    }
}
