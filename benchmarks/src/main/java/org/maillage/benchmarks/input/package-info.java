/// What is measured on: a city of streets and a country of squares, real ones or drawn from a seed.
@NullMarked
package org.maillage.benchmarks.input;

import org.jspecify.annotations.NullMarked;
