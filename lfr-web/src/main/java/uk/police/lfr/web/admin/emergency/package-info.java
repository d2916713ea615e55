/** Emergency access: opened with a reason, read-only, over by itself. */
package uk.police.lfr.web.admin.emergency;
