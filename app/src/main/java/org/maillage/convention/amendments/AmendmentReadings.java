package org.maillage.convention.amendments;

import java.util.List;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentDifferences;
import org.maillage.convention.contents.ContentMerge;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.Digests;
import org.springframework.stereotype.Component;

/// Sets avenants in preparation against their conventions: what was signed when each began, what lives since, what the
/// working copy holds.
@Component
public class AmendmentReadings {

    private final WorkingCopies copies;
    private final ContentsReader reader;
    private final ContentTables tables;
    private final ContentDifferences differences;
    private final FreedCodes codes;

    AmendmentReadings(
            WorkingCopies copies,
            ContentsReader reader,
            ContentTables tables,
            ContentDifferences differences,
            FreedCodes codes) {
        this.copies = copies;
        this.reader = reader;
        this.tables = tables;
        this.differences = differences;
        this.codes = codes;
    }

    public AmendmentReading read(ConventionId convention, Amendment amendment) {
        WorkingCopies.Made made = copies.getCopy(convention, amendment.id());
        Contents living = reader.readStanding(convention, ContentUse.CARRIED);
        Contents copied = reader.readStanding(made.copy(), ContentUse.CARRIED);
        List<ContentTable> carried = tables.listOf(ContentUse.CARRIED);
        Contents draft = new Draft(made.ids(), carried).of(copied, made.base(), living);
        FreedCodes.Freed freed = codes.free(convention, made.base(), draft);
        var merge = ContentMerge.of(carried, made.base(), living, freed.draft(), made.choices());
        return new AmendmentReading(living, freed.draft(), merge, freed.renamed(), fingerprint(living, merge.merged()));
    }

    // What is adopted is what was read: the same changes, to the letter.
    private String fingerprint(Contents living, Contents merged) {
        return Digests.ofText(
                differences.between(living, merged, ContentUse.CARRIED).toString());
    }
}
