/** Test subjects: members of staff who agreed to walk past the cameras, and their walks. */
package uk.police.lfr.web.operations.tests;
