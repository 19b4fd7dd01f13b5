package org.maillage.engine.street;

/// A way of moving.
public enum Mode {
    /// 4.5 km/h on every way open on foot.
    FOOT,
    /// With a pushchair or a small child: 3.6 km/h, without steps. The speed is our choice; no norm gives one.
    PUSHCHAIR,
    /// On ways open to bicycles, at the speed usual on each.
    BICYCLE,
    /// On ways open to cars, at the speed usual on each, without traffic.
    CAR
}
