/** Messages to other systems of the force. */
package uk.police.lfr.web.admin.hooks;
