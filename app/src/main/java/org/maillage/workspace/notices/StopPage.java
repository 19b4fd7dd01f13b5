package org.maillage.workspace.notices;

/// @param title which mails
/// @param stopped whether they are stopped now
public record StopPage(String title, String address, boolean stopped) {

    public String choicesPath() {
        return NoticesPage.CHOICES;
    }
}
