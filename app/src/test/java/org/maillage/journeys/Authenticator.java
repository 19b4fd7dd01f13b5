package org.maillage.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// The device that keeps passkeys for a window of the browser, as the browser itself imitates one.
final class Authenticator {

    private final CDPSession session;
    private final String id;

    Authenticator(Page page) {
        session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var device = new JsonObject();
        device.add("options", options);
        id = session.send("WebAuthn.addVirtualAuthenticator", device)
                .get("authenticatorId")
                .getAsString();
        answers(false);
    }

    /// Whether somebody touches the device when it is asked.
    void answers(boolean touched) {
        var presence = new JsonObject();
        presence.addProperty("authenticatorId", id);
        presence.addProperty("enabled", touched);
        session.send("WebAuthn.setAutomaticPresenceSimulation", presence);
    }
}
