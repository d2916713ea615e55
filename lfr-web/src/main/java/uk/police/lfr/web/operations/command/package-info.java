/** The commanders' and oversight's page: pause, end, abort, suspend what runs. */
package uk.police.lfr.web.operations.command;
