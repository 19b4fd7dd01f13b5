package org.maillage.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A drawn world as an SVG picture with what was computed there: a title, one or more panels, and what they prove.
///
/// Pictures are kept in `engine/worlds`. A test fails when one is no longer what is drawn; `-Dworlds=write` writes them
/// anew, to be looked at before they are kept.
final class Picture {

    private static final int WIDTH = 880;
    private static final int MARGIN = 40;
    private static final int LINE = 20;
    private static final int LETTERS_OF_A_LINE = 112;
    private static final Path KEPT = Path.of("worlds");

    private final String title;
    private final List<Panel> panels = new ArrayList<>();

    private Picture(String title) {
        this.title = title;
    }

    static Picture titled(String title) {
        return new Picture(title);
    }

    /// Adds a panel: one world, one question, the answer at each place.
    Picture panel(String question, World world, Map<String, Answer> answers) {
        panels.add(new Panel(question, world, answers));
        return this;
    }

    /// The panel added last shows straight lines to a service instead of the durations of streets.
    Picture inStraightLines() {
        panels.getLast().inStraightLines();
        return this;
    }

    /// The panel added last shows a service as closed.
    Picture closed(String service) {
        panels.getLast().closed(service);
        return this;
    }

    /// Compares with the picture kept under that name.
    ///
    /// @param proof what it proves, said below
    void isKeptAs(String name, String proof) {
        Path file = KEPT.resolve(name + ".svg");
        String drawn = draw(proof);
        try {
            if ("write".equals(System.getProperty("worlds"))) {
                Files.createDirectories(KEPT);
                Files.writeString(file, drawn);
            }
            assertThat(file).as("-Dworlds=write draws it").exists();
            assertThat(Files.readString(file))
                    .as("%s is no longer what is drawn: look at it with -Dworlds=write", file)
                    .isEqualTo(drawn);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String draw(String proof) {
        var svg = new Svg();
        svg.text(MARGIN, 50, "title", title);
        int top = 66;
        for (Panel panel : panels) {
            top = panel.draw(svg, MARGIN, top, WIDTH - 2 * MARGIN);
        }
        List<String> lines = wrapped(proof);
        svg.line("rule", MARGIN, top + 4, WIDTH - MARGIN, top + 4);
        for (int line = 0; line < lines.size(); line++) {
            svg.text(MARGIN, top + 30 + line * LINE, "proof", lines.get(line));
        }
        return svg.whole(WIDTH, top + 30 + lines.size() * LINE + 6, title, proof);
    }

    private static List<String> wrapped(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > LETTERS_OF_A_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
