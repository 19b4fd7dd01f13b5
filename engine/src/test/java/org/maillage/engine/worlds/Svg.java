package org.maillage.engine.worlds;

import java.util.Locale;

/// Shapes and words of a picture, in pixels.
final class Svg {

    private static final String STYLE = """
            text { font-family: 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'DejaVu Sans', sans-serif; fill: #28323f }
            .title { font-size: 22px; font-weight: 600 }
            .question { font-size: 15px; fill: #52606f }
            .proof { font-size: 14px; fill: #3c4855 }
            .name { font-size: 14px; font-weight: 600 }
            .small { font-size: 12px; fill: #61707f }
            .minutes { font-size: 12px; fill: #61707f }
            .answer { font-size: 13px; font-weight: 600 }
            .halo { paint-order: stroke; stroke: #fffdf8; stroke-width: 4px; stroke-linejoin: round }
            .rule { stroke: #e3ded2 }
            .street { stroke: #b9c0c9; stroke-width: 6; stroke-linecap: round }
            .arrow { fill: #5b6775 }
            .straight { stroke: #1d7a6c; stroke-width: 2; stroke-dasharray: 6 6 }
            .river { fill: none; stroke: #cfe4f1; stroke-width: 26; stroke-linecap: round; stroke-linejoin: round }
            .crossing { fill: #fffdf8; stroke: #98a2ae; stroke-width: 2 }
            .pin { fill: #3d4a9a }
            .closed { fill: #a9afb8 }
            """;

    private final StringBuilder shapes = new StringBuilder();

    void text(double x, double y, String kind, String words) {
        text(x, y, kind, "start", words);
    }

    /// @param anchor start, middle or end
    void text(double x, double y, String kind, String anchor, String words) {
        add("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>", kind, anchor, x, y, escaped(words));
    }

    void coloured(double x, double y, String kind, String anchor, String ink, String words) {
        add(
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\" style=\"fill: %s\">%s</text>",
                kind, anchor, x, y, ink, escaped(words));
    }

    void line(String kind, double x0, double y0, double x1, double y1) {
        add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", kind, x0, y0, x1, y1);
    }

    void path(String kind, String way) {
        add("<path class=\"%s\" d=\"%s\"/>", kind, way);
    }

    void circle(double x, double y, double radius, String fill) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#fffdf8\" stroke-width=\"2.5\"/>",
                x, y, radius, fill);
    }

    void crossing(double x, double y) {
        add("<circle class=\"crossing\" cx=\"%s\" cy=\"%s\" r=\"4\"/>", x, y);
    }

    void pill(double x, double y, double width, double height, String fill) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>",
                x, y, width, height, height / 2, fill);
    }

    private void add(String shape, Object... parts) {
        Object[] words = new Object[parts.length];
        for (int part = 0; part < parts.length; part++) {
            words[part] = parts[part] instanceof Double number ? number(number) : parts[part];
        }
        shapes.append("  ").append(String.format(Locale.ROOT, shape, words)).append('\n');
    }

    /// To a tenth of a pixel.
    static String number(double pixels) {
        return Answer.number(pixels, 1);
    }

    String whole(int width, int height, String title, String description) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                  <title>%3$s</title>
                  <desc>%4$s</desc>
                  <style>
                %5$s  </style>
                  <rect width="%1$d" height="%2$d" rx="10" fill="#fffdf8"/>
                %6$s</svg>
                """.formatted(width, height, escaped(title), escaped(description), STYLE.indent(4), shapes);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
