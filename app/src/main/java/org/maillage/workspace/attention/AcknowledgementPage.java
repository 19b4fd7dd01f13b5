package org.maillage.workspace.attention;

import java.time.LocalDate;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.site.components.Link;

/// The points that are to be left for later, with the reason that is asked.
public final class AcknowledgementPage {

    private final Space space;
    private final AttentionList chosen;
    private final AcknowledgementForm form;
    private final FormErrors errors;
    private final String tomorrow;

    AcknowledgementPage(
            Space space, AttentionList chosen, AcknowledgementForm form, FormErrors errors, LocalDate today) {
        this.space = space;
        this.chosen = chosen;
        this.form = form;
        this.errors = errors;
        this.tomorrow = Typed.day(today.plusDays(1));
    }

    /// A point to be left for later, under what it is about.
    public record Chosen(String address, String name, String facts) {}

    /// @param rule when it comes back
    public record Group(String sentence, String rule, List<Chosen> points) {}

    public String title() {
        int count = chosen.count();
        return count > 1 ? "Acquitter " + count + "\u00a0points d’attention" : "Acquitter un point d’attention";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Points d’attention", back()));
    }

    public List<Group> groups() {
        return chosen.groups().stream()
                .map(group -> new Group(
                        group.cause().counted(group.points().size()),
                        group.cause().worsening().sentence(),
                        group.points().stream()
                                .map(point -> new Chosen(
                                        group.addressOf(point.point()),
                                        point.point().name(),
                                        AttentionPage.facts(point.point())))
                                .toList()))
                .toList();
    }

    public AcknowledgementForm form() {
        return form;
    }

    public FormErrors errors() {
        return errors;
    }

    /// The first day it may come back.
    public String tomorrow() {
        return tomorrow;
    }

    public String action() {
        return back() + AcknowledgementController.CHOICE;
    }

    public String back() {
        return space.path(AttentionController.INSIDE);
    }
}
