package org.maillage.accounts;

import java.util.List;

/// What another module keeps of a person's own, led to from the page of their account.
public interface AccountEntry {

    /// @param title of the section, such as "Annuaire des professionnels"
    /// @param sentence what it is
    record Section(String title, String sentence, List<Line> lines) {}

    /// @param label of the link
    /// @param state how it stands there
    record Line(String label, String state, String path) {}

    /// Without lines when the person has nothing to do with it.
    Section sectionOf(PersonId person);
}
