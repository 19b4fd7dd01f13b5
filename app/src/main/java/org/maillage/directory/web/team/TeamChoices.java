package org.maillage.directory.web.team;

import java.util.Arrays;
import java.util.List;
import org.maillage.directory.team.Qualifications;
import org.maillage.directory.team.TrainingState;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// What the forms of a team offer and read alike.
@Component
class TeamChoices {

    private final Qualifications qualifications;
    private final Words words;

    TeamChoices(Qualifications qualifications, Words words) {
        this.qualifications = qualifications;
        this.words = words;
    }

    List<OptionGroup> qualifications(String chosen) {
        return OptionGroup.single(qualifications.all().stream()
                .map(one -> new Option(
                        one.code(),
                        one.label().equals(one.full()) ? one.label() : one.label() + " · " + one.full(),
                        one.code().equals(chosen)))
                .toList());
    }

    List<OptionGroup> states(String chosen) {
        return OptionGroup.single(Arrays.stream(TrainingState.values())
                .map(one -> new Option(one.name(), words.of(one), one.name().equals(chosen)))
                .toList());
    }

    String qualification(String code) {
        return qualifications.labelOf(code);
    }

    boolean isKnown(String code) {
        return qualifications.find(code).isPresent();
    }

    String state(String chosen) {
        return Typed.findChoice(TrainingState.class, chosen).map(words::of).orElse("");
    }

    static boolean isYear(String typed) {
        return typed.matches("20\\d{2}");
    }

    static boolean isCount(String typed) {
        return typed.matches("\\d{1,4}");
    }
}
