package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.maillage.figures.Scope;
import org.maillage.figures.catalogue.Catalogue;
import org.maillage.figures.reading.Edition;
import org.maillage.figures.reading.FigureFiles;
import org.maillage.figures.reading.FileReading;
import org.maillage.figures.reading.LineSink;
import org.maillage.figures.reading.ReadLine;
import org.maillage.figures.reading.ReadSquare;
import org.maillage.territory.boundaries.reading.BoundaryReader;

/// Reads both national files in a machine of its own that has little memory: it would die of what it kept.
public final class SmallHeap {

    static final int MEGABYTES = 48;

    private SmallHeap() {}

    public static void main(String[] files) {
        Path figures = Path.of(files[0]);
        FileReading reading = new FigureFiles(new Catalogue())
                .read(figures, String.valueOf(figures.getFileName()), null, Scope.FRANCE, new Nowhere());
        Path shapes = Path.of(files[1]);
        int count = BoundaryReader.read(String.valueOf(shapes.getFileName()), shapes, _ -> {})
                .features();
        if (!(reading instanceof FileReading.Read) || count == 0) {
            throw new IllegalStateException(reading + " " + count);
        }
    }

    /// @return whether both were read within that memory
    static boolean reads(Path figures, Path shapes) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(
                                System.getProperty("java.home") + "/bin/java",
                                "-Xmx" + MEGABYTES + "m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName(),
                                figures.toString(),
                                shapes.toString()))
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private static final class Nowhere implements LineSink {

        @Override
        public void begin(Edition edition) {}

        @Override
        public void accept(ReadLine line) {}

        @Override
        public void accept(ReadSquare square) {}
    }
}
