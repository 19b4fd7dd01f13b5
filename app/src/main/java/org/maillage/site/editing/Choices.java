package org.maillage.site.editing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.site.FormValues;

/// What the page of the comparison sends back: three sides of one form, and what was chosen between them.
///
/// @param base what the form was opened on
/// @param byField the side chosen for each field
record Choices(FormValues base, FormValues theirs, FormValues mine, Map<String, Side> byField) {

    static final String THEIRS = "theirs";
    static final String MINE = "mine";
    static final String CHOICE = "choice:";
    private static final String AND = "+";

    /// The name under which one answers for fields that go together.
    static String nameFor(List<String> fields) {
        return CHOICE + String.join(AND, fields);
    }

    static Choices of(Map<String, String[]> sent) {
        var sides = new HashMap<String, Side>();
        sent.forEach((name, values) -> {
            if (name.startsWith(CHOICE)) {
                Side.find(values[0])
                        .ifPresent(side -> Arrays.stream(
                                        name.substring(CHOICE.length()).split("\\" + AND))
                                .forEach(field -> sides.put(field, side)));
            }
        });
        return new Choices(side(sent, FormValues.OPENED), side(sent, THEIRS), side(sent, MINE), sides);
    }

    /// The form with these choices, over what is saved; empty as long as one of them is missing.
    Optional<FormValues> chosen() {
        FormValues form = FormValues.NONE;
        for (String field : fields()) {
            Side side = byField.get(field);
            if (side == null && Change.of(List.of(field), base, theirs, mine) != Change.NONE) {
                return Optional.empty();
            }
            form = form.and((side == null ? Side.THEIRS : side).take(field, base, theirs, mine));
        }
        return Optional.of(form);
    }

    /// The parameters of the form, as if they had been typed there. While a choice is missing, they are what one typed
    /// over the version one had read: saving them compares again.
    Map<String, String[]> asForm(Map<String, String[]> sent) {
        Optional<FormValues> chosen = chosen();
        var form = new LinkedHashMap<String, String[]>();
        chosen.orElse(mine).byName().forEach((name, values) -> form.put(name, values.toArray(String[]::new)));
        form.put(FormValues.OPENED, new String[] {(chosen.isPresent() ? theirs : base).written()});
        sent.forEach((name, values) -> {
            boolean ours = name.equals(THEIRS) || name.equals(MINE) || name.startsWith(CHOICE);
            if (!ours || chosen.isEmpty() && name.startsWith(CHOICE)) {
                form.putIfAbsent(name, values);
            }
        });
        return form;
    }

    private Set<String> fields() {
        var fields = new LinkedHashSet<>(theirs.fields());
        fields.addAll(mine.fields());
        return fields;
    }

    private static FormValues side(Map<String, String[]> sent, String name) {
        String[] written = sent.get(name);
        return FormValues.read(written == null ? null : written[0]);
    }
}
