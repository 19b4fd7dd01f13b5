package org.maillage.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Convention;
import org.maillage.convention.Party;
import org.maillage.convention.Role;

/// A file `convention.yaml`.
///
/// @param territory key of an area
record DemoConvention(
        String slug,
        String title,
        String shortTitle,
        Convention.Status status,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate signedOn,
        String territory,
        String summary,
        String source,
        List<PartyEntry> parties,
        List<ThemeEntry> themes,
        List<String> topics,
        List<String> contracts,
        List<MemberEntry> members,
        @Nullable List<PointsEntry> leftForLater) {

    static final String FILE = "/convention.yaml";

    record PartyEntry(String organisation, Party.Side side, List<SignatoryEntry> signatories) {}

    record SignatoryEntry(
            String name,
            String function,
            @Nullable String deliberation,
            @Nullable LocalDate deliberationOn,
            @Nullable LocalDate signedOn) {}

    record ThemeEntry(
            String code,
            String name,
            @JsonProperty("short") String shortName,
            String color,
            String pictogram,
            List<HeadingEntry> headings) {}

    record HeadingEntry(String key, String title) {}

    /// @param points names of points d'attention, such as `action-late.VS-04`
    record PointsEntry(
            String person,
            List<String> points,
            String reason,
            @Nullable LocalDate until) {}

    /// @param themes codes of those entrusted; none for all
    record MemberEntry(String person, Role role, List<String> themes) {}
}
