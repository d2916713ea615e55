/** Version 1 of the open data. Fields are only ever added; a change of meaning is a version 2. */
package uk.police.lfr.web.api.v1;
