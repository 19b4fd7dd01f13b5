package org.maillage.base.mail;

/// What somebody reads: plain text.
public record Letter(String subject, String body) {}
