package org.maillage.plan.intake;

/// Keeps titles within their length without cutting a word.
final class Titles {

    private Titles() {}

    static boolean fits(String title) {
        return title.length() <= ReadAction.MAX_TITLE;
    }

    static String shorten(String title) {
        if (fits(title)) {
            return title;
        }
        int space = title.lastIndexOf(' ', ReadAction.MAX_TITLE - 1);
        int cut = space > ReadAction.MAX_TITLE / 2 ? space : ReadAction.MAX_TITLE - 1;
        int end = Character.isHighSurrogate(title.charAt(cut - 1)) ? cut - 1 : cut;
        return title.substring(0, end).strip() + "…";
    }
}
