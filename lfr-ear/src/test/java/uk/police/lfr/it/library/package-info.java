/** What tests put into the EAR's library, where the system itself finds it. Never part of the product. */
package uk.police.lfr.it.library;
