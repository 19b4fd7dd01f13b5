package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Boxes to tick, as models of fiches hold them: « ☒ existante ☐ à développer » says « existante ».
final class TickedBoxes {

    private static final Pattern BOX = Pattern.compile("[☐☒☑✓✔✗✘]|[\\[(] ?[xX✓✔]? ?[])]");
    private static final Pattern TICKED = Pattern.compile("[☒☑✓✔✗✘]|[\\[(] ?[xX✓✔] ?[])]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f/,;|–—-]+$");

    private TickedBoxes() {}

    /// @return what is ticked, a line for each; the text itself when it has no boxes; nothing when none is ticked
    static String words(String text) {
        List<MatchResult> boxes = BOX.matcher(text).results().toList();
        if (boxes.isEmpty()) {
            return text;
        }
        String before = bare(text.substring(0, boxes.getFirst().start()));
        String after = bare(text.substring(boxes.getLast().end()));
        boolean namedBefore = !before.isEmpty() && after.isEmpty();
        boolean introduced = !before.isEmpty() && !before.endsWith(":");
        return introduced && !namedBefore ? text : String.join("\n", ticked(text, boxes, namedBefore));
    }

    private static List<String> ticked(String text, List<MatchResult> boxes, boolean namedBefore) {
        List<String> ticked = new ArrayList<>();
        for (int at = 0; at < boxes.size(); at++) {
            int start = namedBefore
                    ? (at == 0 ? 0 : boxes.get(at - 1).end())
                    : boxes.get(at).end();
            int end = namedBefore
                    ? boxes.get(at).start()
                    : at + 1 < boxes.size() ? boxes.get(at + 1).start() : text.length();
            String name = bare(text.substring(start, end));
            if (TICKED.matcher(boxes.get(at).group()).matches() && !name.isEmpty()) {
                ticked.add(name);
            }
        }
        return ticked;
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
