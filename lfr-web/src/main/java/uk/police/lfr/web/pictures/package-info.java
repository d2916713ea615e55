/** The one way by which a picture of a person leaves the system: role checked, view audited, never stored. */
package uk.police.lfr.web.pictures;
