package org.maillage.directory.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.ListFile;
import org.springframework.stereotype.Component;

/// The qualifications the house knows, from `directory/qualifications.yaml`.
@Component
public class Qualifications {

    private final List<Qualification> all = Arrays.stream(ListFile.read("qualifications", Written[].class))
            .map(one -> new Qualification(one.code, one.label, one.full, one.purpose, one.source))
            .toList();

    private record Written(
            String code,
            String label,
            String full,
            @JsonProperty("for") String purpose,
            String source) {}

    /// In the order in which they are offered.
    public List<Qualification> all() {
        return all;
    }

    public Optional<Qualification> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// The code itself when nobody knows it any more.
    public String labelOf(String code) {
        return find(code).map(Qualification::label).orElse(code);
    }
}
