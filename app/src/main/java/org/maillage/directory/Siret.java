package org.maillage.directory;

/// Numbers of establishments, checked by their last digit (formula of Luhn).
final class Siret {

    // La Poste has more establishments than its number has room for: their digits add up to a multiple of five.
    private static final String LA_POSTE = "356000000";
    private static final int LENGTH = 14;

    private Siret() {}

    /// @param digits fourteen of them
    static boolean isSound(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(one -> one >= '0' && one <= '9')) {
            return false;
        }
        return luhn(digits) % 10 == 0
                || digits.startsWith(LA_POSTE)
                        && digits.chars().map(one -> one - '0').sum() % 5 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
