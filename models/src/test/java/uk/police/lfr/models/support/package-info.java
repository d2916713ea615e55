/** What the tests need to run a converted network on a real picture; the product's own way is in {@code lfr-ejb}. */
package uk.police.lfr.models.support;
