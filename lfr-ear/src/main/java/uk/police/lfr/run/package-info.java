/**
 * Starts and stops servers that run the application: the exercise of {@code mvn -Prun}, and servers of the tests that must
 * be killed and restarted. Part of the build, not of the EAR.
 */
package uk.police.lfr.run;
