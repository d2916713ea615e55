/** Servlets that tests add to the portal's WAR to look inside the server. Never part of the product. */
package uk.police.lfr.it.probe;
