package org.maillage.plan.web.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.joint.ChosenAction;
import org.maillage.plan.joint.JointPreview;
import org.maillage.plan.joint.Left;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Notice;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the preview.
@Component
class JointPreviewPages {

    private static final String WITHOUT_PILOT = "Elle n’aura plus de pilote.";

    private final Words words;

    JointPreviewPages(Words words) {
        this.words = words;
    }

    JointPreviewPage pageOf(Space space, JointDraft draft, @Nullable Notice notice) {
        Chosen chosen = draft.chosen();
        JointPreview preview = JointPreview.of(draft.wish(), chosen.actions(), space.rights());
        var telling =
                new TraitsWords(words, draft.choices().names(), draft.choices().whole());
        var asked = new ArrayList<>(chosen.selection().fields(space));
        asked.addAll(draft.form().fields());
        String address = space.path("/plan/ensemble");
        return new JointPreviewPage(
                List.of(
                        new Link("Plan d’actions", chosen.selection().list(space)),
                        new Link("Modifier ensemble", address + Selection.query(asked))),
                summary(preview),
                address,
                apply(preview.changing().size()),
                address + Selection.query(asked),
                Stream.concat(asked.stream(), Stream.of(Previewed.field(preview)))
                        .toList(),
                notice == null ? chosen.notice() : notice,
                preview.changing().stream()
                        .map(one -> new JointLine(
                                link(space, one.action()),
                                telling.differences(one.action().traits(), one.after()),
                                one.losesItsPilot() ? WITHOUT_PILOT : ""))
                        .toList(),
                preview.same().stream().map(action -> link(space, action)).toList(),
                left(preview.closed()),
                left(preview.impossible()));
    }

    static List<JointLine> left(List<Left> left) {
        return left.stream()
                .map(one -> new JointLine(Link.text(one.name()), List.of(), one.reason()))
                .toList();
    }

    /// A deleted action has no page.
    static Link link(Space space, ChosenAction action) {
        String name = action.code() + " · " + action.title();
        return action.deleted() ? Link.text(name) : new Link(name, space.path(ActionName.pathOf(action.code())));
    }

    private static @Nullable String apply(int changing) {
        return changing == 0 ? null : "Appliquer à " + Counts.of(changing, "action", "actions");
    }

    private static String summary(JointPreview preview) {
        var parts = new ArrayList<String>();
        add(parts, preview.changing().size(), "change", "changent");
        add(parts, preview.same().size(), "est déjà ainsi", "sont déjà ainsi");
        add(parts, preview.closed().size(), "ne vous est pas ouverte", "ne vous sont pas ouvertes");
        add(parts, preview.impossible().size(), "ne peut pas changer ainsi", "ne peuvent pas changer ainsi");
        return String.join(", ", parts) + ". Rien n’est encore enregistré.";
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Counts.of(count, one, many));
        }
    }
}
