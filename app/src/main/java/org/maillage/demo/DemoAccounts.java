package org.maillage.demo;

/// The file `accounts.yaml`: the password every account of the demonstration shares.
record DemoAccounts(String password) {

    static final String FILE = "accounts.yaml";
}
