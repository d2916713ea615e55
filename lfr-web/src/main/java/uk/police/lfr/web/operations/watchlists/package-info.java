/** The watchlist pages: build and import (list builder), review and seal (list checker, another person). */
package uk.police.lfr.web.operations.watchlists;
