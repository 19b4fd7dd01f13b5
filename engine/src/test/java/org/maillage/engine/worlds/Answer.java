package org.maillage.engine.worlds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maillage.engine.Nearest;

/// What was computed for a place, as a picture says it.
record Answer(String words, Tone tone) {

    /// How it is coloured.
    enum Tone {
        NEAR("#1d7a6c", "#e2f2ee"),
        FAR("#b4661a", "#faeddd"),
        NONE("#6d7683", "#eceef1");

        final String ink;
        final String paper;

        Tone(String ink, String paper) {
            this.ink = ink;
            this.paper = paper;
        }
    }

    /// Minutes to the nearest: near until a limit, far beyond it.
    static Map<String, Answer> minutes(World world, Nearest nearest, double nearMinutes) {
        var answers = new LinkedHashMap<String, Answer>();
        world.ranks().forEach(point -> {
            int millis = nearest.millis()[point * nearest.each()];
            boolean isNear = millis <= World.millis(nearMinutes);
            answers.put(
                    world.names().get(point),
                    millis == Nearest.UNREACHED
                            ? new Answer("no way", Tone.NONE)
                            : new Answer(minutes(millis), isNear ? Tone.NEAR : Tone.FAR));
        });
        return answers;
    }

    /// In minutes, without a fraction when there is none.
    static String minutes(int millis) {
        return number(millis / 60_000.0, 1) + " min";
    }

    /// Places a head.
    static Map<String, Answer> places(World world, double[] places) {
        var answers = new LinkedHashMap<String, Answer>();
        world.ranks()
                .forEach(point -> answers.put(
                        world.names().get(point), new Answer(number(places[point], 3) + " per child", Tone.NEAR)));
        return answers;
    }

    static String number(double number, int decimals) {
        String words = String.format(Locale.ROOT, "%." + decimals + "f", number);
        return words.contains(".") ? words.replaceAll("\\.?0+$", "") : words;
    }
}
