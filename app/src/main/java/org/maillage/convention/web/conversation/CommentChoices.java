package org.maillage.convention.web.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Addressees;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentReaders;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Filled;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Offers what can be chosen: who reads a comment, and who is told of it.
@Component
class CommentChoices {

    private final Addressees addressees;
    private final CommentLines lines;

    CommentChoices(Addressees addressees, CommentLines lines) {
        this.addressees = addressees;
        this.lines = lines;
    }

    CommentFields of(Space space, Subject object, @Nullable Comment answered, Filled<CommentForm> filled) {
        CommentForm form = filled.form();
        boolean unfolded = !form.told().isEmpty() || filled.errors().at("told") != null;
        return new CommentFields(readers(space, answered, form), people(space, object, form), unfolded);
    }

    /// Who was told of a comment stays told: changing it asks who reads it only.
    CommentFields ofEdition(Space space, @Nullable Comment answered, CommentForm form) {
        return new CommentFields(readers(space, answered, form), List.of(), false);
    }

    private List<Option> readers(Space space, @Nullable Comment answered, CommentForm form) {
        return CommentReaders.openTo(space, answered == null ? null : answered.readers()).stream()
                .map(one -> new Option(one.visibility().name(), lines.readers(one.visibility()), form.isFor(one)))
                .toList();
    }

    private List<OptionGroup> people(Space space, Subject object, CommentForm form) {
        var groups = addressees.of(space, object).stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(one.organisation(), "Sans organisation"),
                        LinkedHashMap::new,
                        Collectors.mapping(one -> option(one, form), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new OptionGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static Option option(Addressees.Addressee one, CommentForm form) {
        String id = one.person().value().toString();
        return new Option(id, one.name(), form.told().contains(id));
    }
}
