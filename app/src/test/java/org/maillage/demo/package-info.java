@NullMarked
package org.maillage.demo;

import org.jspecify.annotations.NullMarked;
