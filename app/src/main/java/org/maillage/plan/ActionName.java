package org.maillage.plan;

/// An action in one line.
public record ActionName(ActionId id, String code, String title) {

    /// Address inside the space.
    public String path() {
        return pathOf(code);
    }

    public static String pathOf(String code) {
        return "/plan/actions/" + code;
    }
}
