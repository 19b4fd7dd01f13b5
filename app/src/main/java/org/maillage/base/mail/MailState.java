package org.maillage.base.mail;

/// How far a message has come on its way to the server.
public enum MailState {
    /// To be sent, for the first time or again.
    WAITING,
    /// The server has all of it; what it answered was not read, because a node died at that moment.
    UNANSWERED,
    SENT,
    /// The server will never take it: sent again only when somebody asks.
    FAILED
}
