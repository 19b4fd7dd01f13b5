package org.maillage.engine.worlds;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.maillage.engine.street.StreetNetwork;
import org.maillage.engine.worlds.World.Service;
import org.maillage.engine.worlds.World.Side;
import org.maillage.engine.worlds.World.Spot;
import org.maillage.engine.worlds.World.Street;

/// One world in a picture: rivers, streets, who lives where, services as pins, and the answer at each place.
final class Panel {

    private static final int ABOVE = 74; // for the question, and the pin of the uppermost place
    private static final int BELOW = 84; // for the labels of the lowest
    private static final int ASIDE = 64; // for half the labels of the leftmost
    private static final int TALLEST = 260;
    private static final int RIGHTMOST_LABEL = 740; // what begins farther right would leave the picture

    private final String question;
    private final World world;
    private final Map<String, Answer> answers;
    private final Set<String> closed = new HashSet<>();
    private boolean isStraight;

    private double scale;
    private double west;
    private double northernmost;
    private double left;
    private double top;

    Panel(String question, World world, Map<String, Answer> answers) {
        this.question = question;
        this.world = world;
        this.answers = answers;
    }

    void inStraightLines() {
        isStraight = true;
    }

    void closed(String service) {
        closed.add(service);
    }

    /// @return where the next may begin
    int draw(Svg svg, int x, int y, int width) {
        svg.text(x, y + 16, "question", question);
        int height = fit(x, y, width);
        world.rivers().forEach(river -> river(svg, river));
        world.streets().forEach(street -> street(svg, street));
        if (isStraight) {
            straightLines(svg);
        }
        world.streets().stream()
                .flatMap(street -> Stream.of(street.from(), street.to()))
                .distinct()
                .filter(spot -> !spot.isShown())
                .forEach(spot -> svg.crossing(x(spot.east()), y(spot.north())));
        world.spots().stream().filter(Spot::isShown).forEach(spot -> place(svg, spot));
        world.services().forEach(service -> pin(svg, service));
        return y + height;
    }

    private int fit(int x, int y, int width) {
        double[] easts = world.spots().stream().mapToDouble(Spot::east).toArray();
        double[] norths = world.spots().stream().mapToDouble(Spot::north).toArray();
        west = DoubleStream.of(easts).min().orElseThrow();
        northernmost = DoubleStream.of(norths).max().orElseThrow();
        double wide = DoubleStream.of(easts).max().orElseThrow() - west;
        double tall = northernmost - DoubleStream.of(norths).min().orElseThrow();
        scale = Math.min((width - 2 * ASIDE) / wide, tall == 0 ? Double.POSITIVE_INFINITY : TALLEST / tall);
        left = x + (width - wide * scale) / 2;
        top = y + ABOVE;
        return (int) Math.ceil(ABOVE + tall * scale + BELOW);
    }

    private double x(double east) {
        return left + (east - west) * scale;
    }

    private double y(double north) {
        return top + (northernmost - north) * scale;
    }

    private void river(Svg svg, double[] points) {
        var way = new StringBuilder();
        for (int point = 0; point < points.length; point += 2) {
            way.append(point == 0 ? "M" : point == 2 ? " C" : " ")
                    .append(Svg.number(x(points[point])))
                    .append(' ')
                    .append(Svg.number(y(points[point + 1])));
        }
        svg.path("river", way.toString());
    }

    private void street(Svg svg, Street street) {
        double x0 = x(street.from().east());
        double y0 = y(street.from().north());
        double x1 = x(street.to().east());
        double y1 = y(street.to().north());
        svg.line("street", x0, y0, x1, y1);
        double length = Math.hypot(x1 - x0, y1 - y0);
        double dx = (x1 - x0) / length;
        double dy = (y1 - y0) / length;
        if (street.millisBack() == StreetNetwork.CLOSED) {
            arrow(svg, x0 + (x1 - x0) * 0.6, y0 + (y1 - y0) * 0.6, dx, dy);
        }
        if (!isStraight) {
            boolean steep = Math.abs(dy) > 0.5;
            double x = (x0 + x1) / 2 + (steep ? 10 : 0);
            double y = (y0 + y1) / 2 + (steep ? 4 : -10);
            svg.text(x, y, "minutes halo", steep ? "start" : "middle", Answer.minutes(street.millisThere()));
        }
    }

    private static void arrow(Svg svg, double x, double y, double dx, double dy) {
        String way = "M" + Svg.number(x + 9 * dx) + " " + Svg.number(y + 9 * dy)
                + " L" + Svg.number(x - 7 * dx - 8 * dy) + " " + Svg.number(y - 7 * dy + 8 * dx)
                + " L" + Svg.number(x - 7 * dx + 8 * dy) + " " + Svg.number(y - 7 * dy - 8 * dx) + " Z";
        svg.path("arrow", way);
    }

    private void straightLines(Svg svg) {
        for (Service service : world.services()) {
            for (String name : world.names()) {
                Spot from = world.spot(name);
                svg.line(
                        "straight",
                        x(from.east()),
                        y(from.north()),
                        x(service.at().east()),
                        y(service.at().north()));
            }
        }
    }

    private void place(Svg svg, Spot spot) {
        Answer answer = answers.getOrDefault(spot.name(), new Answer("", Answer.Tone.NONE));
        double inhabitants = world.people(spot.name());
        double radius = 6 + Math.sqrt(inhabitants);
        double x = x(spot.east());
        double y = y(spot.north());
        svg.circle(x, y, radius, answer.tone().ink);
        String anchor = spot.side() == Side.LEFT ? "end" : spot.side() == Side.RIGHT ? "start" : "middle";
        double labelX = spot.side() == Side.LEFT ? x - radius - 8 : spot.side() == Side.RIGHT ? x + radius + 8 : x;
        double labelY =
                spot.side() == Side.BELOW ? y + radius + 16 : spot.side() == Side.ABOVE ? y - radius - 48 : y - 12;
        svg.text(labelX, labelY, "name halo", anchor, spot.name());
        if (inhabitants > 0) {
            String children = Answer.number(inhabitants, 0) + (inhabitants == 1 ? " child" : " children");
            svg.text(labelX, labelY + 16, "small halo", anchor, children);
        }
        if (!answer.words().isEmpty()) {
            pill(svg, labelX, labelY + (inhabitants > 0 ? 23 : 7), anchor, answer);
        }
    }

    private static void pill(Svg svg, double x, double y, String anchor, Answer answer) {
        double width = 18 + 7.6 * answer.words().length();
        double from = anchor.equals("middle") ? x - width / 2 : anchor.equals("end") ? x - width : x;
        svg.pill(from, y, width, 21, answer.tone().paper);
        svg.coloured(from + width / 2, y + 15, "answer", "middle", answer.tone().ink, answer.words());
    }

    private void pin(Svg svg, Service service) {
        double radius = world.people().length == 0
                ? 0
                : 3 + Math.sqrt(world.people(service.at().name()));
        double x = x(service.at().east());
        double y = y(service.at().north()) - (service.at().isShown() ? radius : 3);
        boolean isClosed = closed.contains(service.name());
        svg.path(
                isClosed ? "closed" : "pin",
                "M" + Svg.number(x) + " " + Svg.number(y)
                        + " c -3 -9 -10 -11 -10 -19 a 10 10 0 0 1 20 0 c 0 8 -7 10 -10" + " 19 Z");
        svg.circle(x, y - 19, 3.8, "#fffdf8");
        String capacity = service.capacity() == 0 ? "" : ", " + Answer.number(service.capacity(), 0) + " places";
        String words = service.name() + capacity + (isClosed ? ", closed" : "");
        boolean isLast = x > RIGHTMOST_LABEL;
        svg.text(isLast ? x - 14 : x + 14, y - 18, "small halo", isLast ? "end" : "start", words);
    }
}
