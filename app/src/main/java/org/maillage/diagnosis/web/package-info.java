/// Constats on screen: listed, written, read, joined.
@NullMarked
package org.maillage.diagnosis.web;

import org.jspecify.annotations.NullMarked;
