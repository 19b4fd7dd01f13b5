package org.maillage.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `kinds.yaml` as it is written: what is left out is nothing.
final class KindFile {

    private KindFile() {}

    record WrittenKind(
            String code,
            String label,
            String plural,
            @Nullable String theme,
            Kind.@Nullable Unit unit,
            @Nullable List<Kind.Size> sizes,
            Kind.@Nullable Ages ages,
            @Nullable List<String> stages,
            @Nullable List<String> circles,
            @Nullable WrittenApproval approval,
            boolean together,
            @Nullable List<String> topics,
            @Nullable String carrier,
            @Nullable String type,
            @Nullable List<String> words,
            @Nullable List<String> typologies,
            @Nullable List<String> names,
            @Nullable List<String> tells) {

        Kind read() {
            return new Kind(
                    code,
                    label,
                    plural,
                    theme,
                    unit,
                    list(sizes),
                    ages,
                    list(stages),
                    list(circles),
                    approval == null ? null : approval.read(),
                    together,
                    list(topics),
                    carrier,
                    type,
                    list(words),
                    new Kind.Recognition(list(typologies), list(names), list(tells)));
        }
    }

    record WrittenApproval(
            String what,
            String by,
            @Nullable Integer atMostYears,
            @Nullable Integer monthsAhead,
            @Nullable List<Approval.Step> steps,
            boolean example) {

        Approval read() {
            return new Approval(what, by, atMostYears, monthsAhead, list(steps), example);
        }
    }

    private static <T> List<T> list(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }
}
