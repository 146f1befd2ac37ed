// Generated from specs/allo.openapi.yaml by "pnpm run generate". Do not edit.

export interface paths {
    "/v1/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a line's calls
         * @description Returns the calls of one line, the latest first. There is no filter by date: read pages until the calls are too old.
         */
        get: operations["searchCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/contact/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one contact
         * @description Returns a contact with what connected CRMs know of it. Mind the singular in the path. An unknown id is a 400 `CONTACT_NOT_FOUND`.
         */
        get: operations["getContactContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/contact/{contact_id}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a contact's calls and messages
         * @description Returns the calls and text messages of one contact in pages. Messages have no id. An unknown id is a 400 `CONTACT_NOT_FOUND`.
         */
        get: operations["getContactConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Returns all contacts in pages. There are no filters.
         */
        get: operations["searchContacts"];
        put?: never;
        /**
         * Add a contact
         * @description Adds a contact with at least one number. Answers 200, and without the e-mail addresses.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a contact
         * @description Changes a contact. An unknown id is a 400 `CONTACT_NOT_FOUND`, not a 404.
         */
        put: operations["updateContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lines
         * @description Returns all lines in one reply. Version 2 tells more.
         */
        get: operations["getNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text message
         * @description Sends a message: from a line in the USA (`from`), or from an approved sender id to France (`sender_id`), where operators block messages from mobile numbers. The reply has no id. There is no such call in version 2. Never repeat it blindly: nothing protects from sending twice.
         */
        post: operations["sendSMS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List v1 webhooks
         * @description Returns the webhooks of all lines. Superseded by version 2, which signs its deliveries.
         */
        get: operations["listV1Webhooks"];
        put?: never;
        /**
         * Add a v1 webhook
         * @description Subscribes an address to topics of one line. Deliveries are not signed; any answer but 200 within 30 seconds is a failure.
         */
        post: operations["createV1Webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a v1 webhook
         * @description Deletes a webhook. The reply's body is not documented.
         */
        delete: operations["deleteV1Webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/analytics/outbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get figures of outbound calls
         * @description Returns the funnel from dials to conversions, the same over time and by hour of the week, who reached most people, and how long it took. Changes nothing. With `extend: items` and a `stage` it also lists the calls behind one step, in pages; the figures come with every page.
         */
        post: operations["getAnalyticsOutbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/analytics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the team's figures
         * @description Counts calls, talk time and answered calls of a range of days, for the team and per user. Changes nothing. With `compare_date` every figure comes with the one of the other range.
         */
        post: operations["getTeamMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations by contact number
         * @description One row per contact number on one line, latest activity first, each with its last item only. For a sync, keep the newest `last_activity` and send it as `last_activity_since` next time; items in between come from the search. Pages are offsets over live data, so rows can shift between pages.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations/{contact_number}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark or archive a conversation
         * @description Marks a conversation as read or unread, or moves it into or out of the archive, on one line or on all. Doing it twice changes nothing more. The reply's body is not documented.
         */
        put: operations["executeConversationAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one call or text message
         * @description Returns one item. An id with an unknown prefix is a 400 `INVALID_ITEM_ID`, an id that does not exist a 404 `CONVERSATION_ITEM_NOT_FOUND`.
         */
        get: operations["getConversationItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations/items/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rewrite a call's summary
         * @description Replaces the Markdown of a call's summary. Text messages have none: their ids are a 400 `INVALID_ITEM_ID`. A call with several summaries needs `template_key`. The reply counts versions, but none is sent in: the last write wins.
         */
        patch: operations["updateCallSummary"];
        trace?: never;
    };
    "/v2/api/conversations/items/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to a call
         * @description Adds one or more tags, by key, to a call. A tag that the call has already is a 409 `TAG_ALREADY_EXISTS`. The reply's body is not documented.
         */
        post: operations["addTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations/items/{id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tag off a call
         * @description Removes one tag. A tag that the call does not have is a 404 `TAG_NOT_FOUND`. The reply's body is not documented.
         */
        delete: operations["removeTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations/items/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get up to 100 items by id
         * @description Returns the items that exist; unknown ids are left out without an error. Changes nothing. The order of the reply is not documented, so match by id, and send each id once.
         */
        post: operations["batchGetConversationItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/conversations/items/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search calls and text messages
         * @description Filters the items of all lines. Changes nothing. An empty body returns everything, newest first. Send exactly the field names below: Allo silently ignores keys that it does not know, so a misspelt filter (for instance a top-level `date_from`) returns everything. Ask for `size: 1` and read `pagination.total_count` to count. Dedupe by id: new items shift the pages.
         */
        post: operations["searchAllConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a company
         * @description Adds a company.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one company
         * @description Returns one company.
         */
        get: operations["getCompany"];
        /**
         * Change a company
         * @description Changes the fields that are sent.
         */
        put: operations["updateCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/companies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search companies
         * @description Filters companies. Changes nothing. Filters belong under `filters`; elsewhere they are ignored without an error. There is no free text search.
         */
        post: operations["searchCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a deal
         * @description Adds a deal.
         */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one deal
         * @description Returns one deal.
         */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        /**
         * Delete a deal
         * @description Deletes a deal. People and companies can't be deleted.
         */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        /**
         * Change a deal
         * @description Changes the fields that are sent.
         */
        patch: operations["updateDeal"];
        trace?: never;
    };
    "/v2/api/crm/deals/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search deals
         * @description Filters deals. Changes nothing. The filter belongs under `filters`; elsewhere it is ignored without an error.
         */
        post: operations["searchDeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a person
         * @description Adds a person with at least one number. A number that someone has already is a 409, unless `allow_duplicate_number` is true.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one person
         * @description Returns one person.
         */
        get: operations["getPerson"];
        /**
         * Change a person
         * @description Changes the fields that are sent. `numbers` and `emails` are replaced as a whole, so send all of them.
         */
        put: operations["updatePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/crm/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search people
         * @description Filters people. Changes nothing. Filters belong under `filters`; at the top level, and under names like `query` or `per_page`, they are ignored without an error, and you get everyone.
         */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/dialing-queues/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's current queue
         * @description Returns the numbers of the current queue by position, with the queue's settings beside them. Without a queue the reply is a 200 with no numbers, all zeros in `pagination`, and no `queue`.
         */
        get: operations["getCurrentDialingQueue"];
        put?: never;
        /**
         * Start a new queue
         * @description Makes a new, empty queue the current one. The API no longer shows the one before. The body may be left out.
         */
        post: operations["resetCurrentDialingQueue"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a queue's settings
         * @description Sets name, voicemail handling or do-not-disturb of the current queue, and makes one if there is none.
         */
        patch: operations["upsertCurrentDialingQueue"];
        trace?: never;
    };
    "/v2/api/dialing-queues/current/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add numbers to a queue
         * @description Adds numbers at the end of the current queue, and makes queue, contacts and companies as needed. There is no call for dialing: adding one number is how to click to call. Numbers that make no sense are listed under `skipped`.
         */
        post: operations["appendDialingQueueNumbers"];
        /**
         * Remove numbers from a queue
         * @description Removes entries of the current queue. Send exactly one filter: `number`, `position`, both of these, or `unassigned=true`.
         */
        delete: operations["clearDialingQueueNumbers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the API key
         * @description Tells what the key may do: its scopes, the endpoints open to it, its team and its rate limits. Works with any valid key, so it is the right test of a credential.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the team's lines
         * @description Returns every line and sender id of the team in one reply. Sender ids have no number (`number` is null): skip them before you ask for a line's conversations.
         */
        get: operations["listNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/numbers/{number}/default_summary_template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a line's summary template
         * @description Sets the template for new calls of a line; null goes back to Allo's own summary.
         */
        put: operations["setNumberDefaultSummaryTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/partner/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a customer's account
         * @description Secures a number, opens an account for a customer, and adds a seat to your bill. Without a free number nothing is opened. Store `api_key`: it is shown once.
         */
        post: operations["createPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/partner/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer's account
         * @description Tells the state of an account that your own key opened; any other id is a 404.
         */
        get: operations["getPartnerAccount"];
        put?: never;
        post?: never;
        /**
         * Close a customer's account
         * @description Gives up the seat. The account works until the paid period ends.
         */
        delete: operations["deletePartnerAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/summary_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List summary templates
         * @description Returns all active templates of the team in one reply.
         */
        get: operations["listSummaryTemplates"];
        put?: never;
        /**
         * Add a summary template
         * @description Adds a template with at most ten sections.
         */
        post: operations["createSummaryTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/summary_templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one summary template
         * @description Returns one active template.
         */
        get: operations["getSummaryTemplate"];
        /**
         * Replace a summary template
         * @description Replaces the whole template: what is left out is cleared. Read it first to change one field.
         */
        put: operations["updateSummaryTemplate"];
        post?: never;
        /**
         * Retire a summary template
         * @description Switches a template off for new calls. Summaries that were written with it stay.
         */
        delete: operations["deleteSummaryTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the team's tags
         * @description Returns all tags in one reply.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the team's users
         * @description Returns all users in one reply. Blocked users are left out unless you ask for `status=BLOCKED`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one user
         * @description Returns one user of the team.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns all endpoints in one reply, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook endpoint
         * @description Subscribes an HTTPS address to topics, for all lines. Store `signing_secret`: this reply may be the only one that shows it.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one webhook endpoint
         * @description Returns one endpoint. Do not count on the secret being in it.
         */
        get: operations["getWebhook"];
        /**
         * Change a webhook endpoint
         * @description Changes the fields that are sent; `topics` is replaced as a whole.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes an endpoint and the history of its deliveries.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/webhooks/event_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook topics
         * @description Returns the topics that can be subscribed to today.
         */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    CALL_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call is over (v1)
         * @description Sent to the address of one line. Not signed: keep the address secret, and check that the line is yours. Answer 200 within 30 seconds; no repetition is known.
         */
        post: operations["onV1CallReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The other side picked up
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onCallAnswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call is over
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onCallCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An inbound call rings
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onCallReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.triggered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An outbound call was placed
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onCallTriggered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was added (v1)
         * @description Sent to the address of one line. Not signed: keep the address secret, and check that the line is yours. Answer 200 within 30 seconds; no repetition is known.
         */
        post: operations["onV1ContactCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was changed (v1)
         * @description Sent to the address of one line. Not signed: keep the address secret, and check that the line is yours. Answer 200 within 30 seconds; no repetition is known.
         */
        post: operations["onV1ContactUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was added
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onContactCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was changed
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onContactUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PING: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test (v1)
         * @description Sent to the address of one line. Not signed: keep the address secret, and check that the line is yours. Answer 200 within 30 seconds; no repetition is known.
         */
        post: operations["onV1Ping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SMS_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text message came in (v1)
         * @description Sent to the address of one line. Not signed: keep the address secret, and check that the line is yours. Answer 200 within 30 seconds; no repetition is known.
         */
        post: operations["onV1SmsReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SMS_SENT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text message went out (v1)
         * @description Sent to the address of one line. Not signed: keep the address secret, and check that the line is yours. Answer 200 within 30 seconds; no repetition is known.
         */
        post: operations["onV1SmsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sms.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text message came in
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onSmsReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sms.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text message went out
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onSmsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "summary.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A summary was edited
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onSummaryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tag.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call got a tag
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onTagAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tag.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call lost a tag
         * @description Sent to every endpoint that is subscribed to the topic. Verify the signature over the raw body, answer with any 2xx within 20 seconds, and work afterwards. Deliveries repeat (8 attempts in 27.5 hours) and may come in any order: drop those whose `webhook-id` you have seen.
         */
        post: operations["onTagRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The tags to add. */
        AddTagsRequest: {
            /** @description Tag keys; an empty list is a 400 `TAGS_REQUIRED`. */
            tags: string[];
        };
        /** @description The range of days that the figures cover. */
        AnalyticsDateRange: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        /** @description The range and whose calls. Send `user_ids` or `allo_numbers`, not both. */
        AnalyticsRequest: {
            /** @description Only these lines, in E.164. */
            allo_numbers?: string[];
            /** @description Another range; fills `previous` and `change`. */
            compare_date?: components["schemas"]["DateRange"];
            date: components["schemas"]["DateRange"];
            /** @description Only these users. */
            user_ids?: string[];
        };
        /** @description The error envelope of v2. Some v1 routes use it as well. */
        ApiError: {
            error: {
                /** @description What went wrong; stable, but the list grows. */
                code: "INVALID_REQUEST_BODY" | "MISSING_PARAMETER" | "MISSING_HEADER" | "INVALID_PAGE_SIZE" | "INVALID_SEARCH_QUERY" | "MISSING_ALLO_NUMBER" | "INVALID_DATE_RANGE" | "DATE_RANGE_TOO_WIDE" | "INVALID_ITEM_ID" | "BATCH_TOO_LARGE" | "INVALID_PHONE_FORMAT" | "UNSUPPORTED_EXTEND_VALUE" | "API_KEY_INVALID" | "API_KEY_REVOKED" | "UNAUTHORIZED" | "API_KEY_INSUFFICIENT_SCOPE" | "API_KEY_TRIAL_NOT_ALLOWED" | "FORBIDDEN" | "CONVERSATION_ITEM_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR" | "INVALID_EVENT_TYPE" | "TAGS_REQUIRED" | "INVALID_ACTION" | "INVALID_GRANULARITY" | "INVALID_GROUP_BY" | "INVALID_PHONE_NUMBER" | "INVALID_TO_NUMBER" | "TO_NUMBER_COUNTRY_MISMATCH" | "NUMBER_NOT_SMS_ENABLED" | "SENDER_ID_INBOX_CANNOT_SEND_SMS" | "SENDER_ID_NOT_ACTIVE" | "MESSAGE_NOT_COMPLIANT" | "LANDLINE_NUMBER_NOT_SUPPORTED" | "SUMMARY_TEMPLATE_KEY_REQUIRED" | "DIALING_QUEUE_LIMIT_REACHED" | "DIALING_QUEUE_DELETE_FILTER_REQUIRED" | "DIALING_QUEUE_DELETE_FILTER_CONFLICT" | "PARTNER_SUBSCRIPTION_NOT_BILLABLE" | "PARTNER_BILLING_FAILED" | "A2P_NOT_ENABLED" | "MEMBER_NOT_FOUND" | "TEAM_NOT_FOUND" | "USER_NOT_FOUND" | "BUSINESS_NOT_FOUND" | "CALL_NOT_FOUND" | "TEXT_MESSAGE_NOT_FOUND" | "PHONE_NUMBER_NOT_FOUND" | "FROM_NUMBER_NOT_FOUND" | "TAG_NOT_FOUND" | "SENDER_ID_NOT_FOUND" | "SUMMARY_TEMPLATE_NOT_FOUND" | "ASSIGNEE_NOT_FOUND" | "DIALING_QUEUE_NOT_FOUND" | "QUEUE_NUMBER_POSITION_NOT_FOUND" | "PARTNER_ACCOUNT_NOT_FOUND" | "TAG_ALREADY_EXISTS" | "OTHER_TRANSACTION_IN_PROGRESS" | "NUMBER_ALREADY_ASSIGNED" | "IDEMPOTENCY_KEY_REUSE" | "PARTNER_ACCOUNT_ALREADY_EXISTS" | "NO_NUMBER_AVAILABLE" | "DIALING_QUEUE_APPEND_CONFLICT" | "TRIAL_SMS_LIMIT_REACHED" | "SMS_LIMIT_REACHED" | "DAILY_SMS_LIMIT_REACHED" | (string & {});
                /** @description The vendor's page about the code. */
                doc_url?: string;
                /** @description One entry per field at fault. */
                errors?: {
                    code?: string;
                    field?: string;
                    message?: string;
                }[];
                /** @description For people; names the value that failed. */
                message: string;
                /** @description The parameter at fault. */
                param?: string;
                /** @description `req_` and 12 letters or digits, or the `X-Request-Id` that you sent. */
                request_id?: string;
                /** @description How long to wait, on rate limits only. */
                retry_after_seconds?: number | null;
                /** @description Whether the same request can succeed later. */
                retryable?: boolean;
                /** @description What to do next. */
                suggestion?: string;
                /** @description The class of the error. */
                type: "authentication_error" | "permission_error" | "validation_error" | "not_found_error" | "conflict_error" | "rate_limit_error" | "billing_error" | "server_error" | (string & {});
            };
        };
        /** @description What became of the numbers that were sent. */
        AppendedQueueNumbers: {
            /** @description The entries that were added. */
            added: components["schemas"]["QueueNumber"][];
            /** @description The numbers that were not. */
            skipped?: {
                /** @description As it was sent. */
                number?: string;
                /** @description Why. */
                reason?: "INVALID_PHONE_NUMBER" | (string & {});
            }[];
        };
        /** @description Numbers to call, with what is known of the people. */
        AppendQueueNumbersRequest: {
            /**
             * Format: email
             * @description The same, by e-mail address; used only without `user_id`.
             */
            email?: string | null;
            /** @description Send at most 1,000 per request. */
            numbers: {
                /** @description Postal addresses. */
                addresses?: string[] | null;
                /** @description Name of the company. */
                company?: string | null;
                /** @description E-mail addresses. */
                emails?: string[] | null;
                job_title?: string | null;
                last_name?: string | null;
                /** @description First name. */
                name?: string | null;
                /** @description Spaces and brackets are allowed; the default country is not documented, so send E.164. */
                number: string;
                website?: string | null;
            }[];
            /** @description The teammate whose queue gets them. Wins over `email`. Default: the owner of the key. */
            user_id?: string | null;
        };
        /** @description The ids of up to 100 calls and text messages. */
        BatchRequest: {
            /** @description Send `transcript` to get the transcripts of all calls in the reply. */
            extend?: components["schemas"]["ExtendValue"];
            /** @description Item ids, each one once. More than 100 is a 400 `BATCH_TOO_LARGE`. */
            ids: string[];
        };
        /** @description The other side picked up. It carries no call id. */
        CallAnsweredEvent: {
            data: {
                /**
                 * Format: date-time
                 * @description When it was answered.
                 */
                answered_at?: string;
                /** @description INBOUND if the other party called. */
                direction?: "INBOUND" | "OUTBOUND" | (string & {});
                from_number?: string;
                /**
                 * Format: date-time
                 * @description Start of the call.
                 */
                started_at?: string;
                to_number?: string;
                /** @description The user of the line. */
                user_email?: string | null;
            };
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "call.answered" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description A call ended and has been processed. It comes half a minute after the end, at times many minutes, now and then never: reconcile with a search. */
        CallCompletedEvent: {
            data: components["schemas"]["WebhookCall"];
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "call.completed" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description An inbound call starts to ring. It carries no call id: match it to `call.completed` by user, numbers and time. */
        CallReceivedEvent: {
            data: components["schemas"]["WebhookRingingCall"];
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "call.received" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description The summary of a call after an edit. */
        CallSummary: {
            /** @description Markdown. */
            content?: string | null;
            /** @description The call's id. */
            id: string;
            /** @description When it was edited. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string | null;
            /** @description Who edited it. */
            updated_by?: {
                id?: string;
                name?: string | null;
            } | null;
            /**
             * Format: int64
             * @description Goes up with every edit; nothing to send back.
             */
            version?: number;
        };
        /** @description An outbound call was placed. It carries no call id, and has arrived after the call was completed. */
        CallTriggeredEvent: {
            data: components["schemas"]["WebhookRingingCall"];
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "call.triggered" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description How many entries were removed. */
        ClearedQueueNumbers: {
            /** @description Number of entries. */
            removed: number;
        };
        /** @description A contact that has the other party's number. */
        Contact: {
            /** @description The contact's company. */
            company?: {
                id?: string;
                name?: string;
            } | null;
            /** @description Deals linked to the contact. */
            deals?: {
                id?: string;
                name?: string;
                /** @description Compare without regard to case. */
                status?: "OPEN" | "WON" | "LOST" | "open" | (string & {});
            }[];
            /** @description Starts with `cnt-` here; the same person has other ids in the CRM endpoints and in webhooks. */
            id: string;
            name?: string;
        };
        /** @description A contact was added or changed. The same change may come more than once. */
        ContactEvent: {
            data: {
                /** @description A name in v1; perhaps an object here. */
                company?: string | components["schemas"]["WebhookCompany"] | null;
                /** @description E-mail addresses. */
                emails?: string[];
                /** @description The contact's id. */
                id?: string;
                job_title?: string | null;
                last_name?: string | null;
                /** @description First name. */
                name?: string | null;
                /** @description Phone numbers in E.164. */
                numbers?: string[];
            } & {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "contact.created" | "contact.updated" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description What to do with a conversation. */
        ConversationActionRequest: {
            /**
             * @description ARCHIVE also marks everything as read.
             * @enum {string}
             */
            action: "READ" | "UNREAD" | "ARCHIVE" | "UNARCHIVE";
            /** @description Only on this line, in E.164. Default: on all lines. */
            allo_number?: string;
        };
        /** @description One call or one text message. Fields of the other kind are null; the vendor's own sample fills them all, so go by `type`. */
        ConversationItem: {
            /** @description Your line, in E.164. */
            allo_number?: string;
            /** @description The other party, whatever the direction. E.164 unless the caller hid the number. */
            contact_number?: string;
            /** @description Contacts with that number; empty if none, several if shared. */
            contacts?: components["schemas"]["Contact"][];
            /** @description Text of a text message; null for calls. */
            content?: string | null;
            /** @description Mostly empty. */
            data_collected?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it started.
             */
            date?: string;
            /** @description INBOUND if the other party started it. */
            direction?: "INBOUND" | "OUTBOUND" | (string & {});
            /** @description Length of a call in seconds; null for a text message. */
            duration?: number | null;
            /** @description What the AI believes to have heard, under `contact`: name, emails, address, company, website, job_title. Full of placeholders such as "N/A", "NONE", "null" or "-"; clean it before use. */
            extracted_data?: {
                [key: string]: unknown;
            } | null;
            /** @description Opaque; `cll-` for calls, `msg-` for text messages. */
            id: string;
            /** @description Kind of a text message; null for calls. */
            message_type?: "SMS" | "MMS" | "WHATSAPP" | (string & {}) | null;
            /** @description The recording of a call; null if recording is off, nobody answered, or it is a text message. Live addresses are on `api.withallo.com` and need the API key; send the key to `*.withallo.com` only. Expiry is not documented. */
            recording_url?: string | null;
            /** @description How a call went; null for text messages and for calls that nobody answered. A phone menu that picks up counts as ANSWERED. */
            result?: "ANSWERED" | "VOICEMAIL" | "TRANSFERRED" | "TRANSFERRED_AI" | "TRANSFERRED_EXTERNAL" | "BLOCKED" | "FAILED" | "FAILED_EXTERNAL" | "RECEIVED" | "CLOSED" | (string & {}) | null;
            /** @description Delivery of a text message; null for calls. */
            status?: "PENDING" | "SENT" | "DELIVERED" | "FAILED" | (string & {}) | null;
            /** @description The AI summary in Markdown; null for text messages, and until it is ready. */
            summary?: string | null;
            /** @description Tag keys of a call; null for text messages. */
            tags?: string[] | null;
            /** @description The utterances of a call; null unless asked for with `extend`, so null does not mean that there is none. One integrator's code also tolerates an object `{transcripts: [...]}`. */
            transcript?: components["schemas"]["TranscriptEntry"][] | null;
            /** @description Call or text message. */
            type: "CALL" | "SMS" | "TEXT_MESSAGE" | (string & {});
            /** @description Who handled it; null if nobody did. */
            user?: components["schemas"]["UserRef"] | null;
        };
        /** @description All items with one contact number, shown by the last one. */
        ConversationSummary: {
            /** @description The other party. */
            contact_number: string;
            /** @description Contacts with that number; empty if none. */
            contacts?: components["schemas"]["Contact"][];
            /**
             * Format: date-time
             * @description When something last happened. The cursor for the next sync.
             */
            last_activity: string;
            last_item?: components["schemas"]["ConversationItem"];
        };
        /** @description A new company. */
        CreateCompanyRequest: {
            industry?: string | null;
            name: string;
            website?: string | null;
        };
        /** @description A new contact. */
        CreateContactRequest: {
            /** @description E-mail addresses. */
            emails?: string[] | null;
            job_title?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164, at least one. */
            numbers: string[];
            website?: string | null;
        };
        /** @description A new deal. */
        CreateDealRequest: {
            /** @description Value in `currency`. */
            amount?: number | null;
            /** @description ISO 8601; the sample has no offset. */
            closed_at?: string | null;
            /** @description The company it is with. */
            company_id?: string | null;
            /** @description ISO 4217 code. */
            currency?: string | null;
            name: string;
            /** @description Stage, as free text. */
            status?: string | null;
        };
        /** @description A customer, and the number they want. */
        CreatePartnerAccountRequest: {
            /** @description The customer's e-mail address; must be new to Allo. */
            email: string;
            /** @description The customer's name. */
            name: string;
            /** @description The number to assign. */
            number_preference: {
                /** @description Two-letter country code. */
                country: string;
                /** @description How the number should start, such as `+337`. */
                prefix?: string | null;
            };
            /** @description Your own reference; comes back in replies and in an activation event. */
            partner_client_ref?: string;
            /** @description Their own mobile number, in E.164; must be new to Allo. */
            personal_mobile: string;
        };
        /** @description A new person. */
        CreatePersonRequest: {
            address?: string | null;
            /**
             * @description Add the person even if another one has the number; otherwise that is a 409.
             * @default false
             */
            allow_duplicate_number?: boolean;
            /** @description The company they belong to. */
            company_id?: string | null;
            /** @description E-mail addresses. */
            emails?: string[] | null;
            job_title?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164. */
            numbers: string[];
            website?: string | null;
        };
        /** @description A webhook for one line. */
        CreateV1WebhookRequest: {
            /** @description The line, in E.164. */
            allo_number: string;
            /**
             * @description Whether to send.
             * @default true
             */
            enabled?: boolean;
            /** @description What to subscribe to. */
            topics: ("PING" | "CALL_RECEIVED" | "SMS_RECEIVED" | "SMS_SENT" | "CONTACT_CREATED" | "CONTACT_UPDATED")[];
            /**
             * Format: uri
             * @description Address that events are sent to.
             */
            url: string;
        };
        /** @description A new endpoint. */
        CreateWebhookRequest: {
            /** @description A note of yours. */
            description?: string;
            /** @description What to subscribe to. */
            topics: components["schemas"]["WebhookTopicInput"][];
            /**
             * Format: uri
             * @description An HTTPS address that is reachable from the internet, with a valid certificate.
             */
            url: string;
        };
        /** @description A company of the team's CRM. */
        CrmCompany: {
            /** @description When the company was added. ISO 8601 without an offset: read it as UTC. */
            created_at?: string;
            /** @description Starts with `com-`. */
            id: string;
            industry?: string | null;
            /** @description Number of calls and messages with them. */
            interactions?: number;
            /** @description Last call or message. ISO 8601 without an offset: read it as UTC. */
            last_activity_at?: string | null;
            name?: string;
            /** @description Number of people who belong to it. */
            person_count?: number;
            /** @description When the record last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string;
            website?: string | null;
        };
        /** @description The company that a person or deal belongs to. */
        CrmCompanyRef: {
            /** @description Starts with `com-`. */
            id: string;
            name?: string;
        };
        /** @description A deal of the team's CRM. */
        CrmDeal: {
            /** @description Value in `currency`. */
            amount?: number | null;
            /** @description When it was or is to be closed. ISO 8601 without an offset: read it as UTC. */
            closed_at?: string | null;
            /** @description The company, if any. */
            company?: components["schemas"]["CrmCompanyRef"] | null;
            /** @description When the deal was added. ISO 8601 without an offset: read it as UTC. */
            created_at?: string;
            /** @description ISO 4217 code. */
            currency?: string | null;
            /** @description Starts with `dea-`. */
            id: string;
            name?: string;
            /** @description Stage of the deal: free text here, unlike the OPEN, WON and LOST in conversations. */
            status?: string | null;
            /** @description When the record last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string;
        };
        /** @description A person of the team's CRM. */
        CrmPerson: {
            address?: string | null;
            /** @description The company, if any. */
            company?: components["schemas"]["CrmCompanyRef"] | null;
            /** @description When the person was added. ISO 8601 without an offset: read it as UTC. */
            created_at?: string;
            /** @description E-mail addresses. */
            emails?: string[];
            /** @description Starts with `per-`. Conversations (`cnt-`) and webhooks (`con_`) use other ids for what may be the same person: match by number. */
            id: string;
            /** @description Number of calls and messages. */
            interactions?: number;
            job_title?: string | null;
            /** @description Last call or message. ISO 8601 without an offset: read it as UTC. */
            last_activity_at?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164. */
            numbers?: string[];
            /** @description When the record last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string;
            website?: string | null;
        };
        /** @description A range of days, both ends included. The time zone of the day borders is not documented: ask for a day more on each side and filter by `date` yourself. The maximum width is not documented either; `DATE_RANGE_TOO_WIDE` names it in its message. */
        DateRange: {
            /**
             * Format: date
             * @description First day.
             * @example 2026-04-01
             */
            from: string;
            /**
             * Format: date
             * @description Last day. Before `from` it is a 400 `INVALID_DATE_RANGE`.
             * @example 2026-04-30
             */
            to: string;
        };
        /** @description A user's power dialer queue with its numbers. */
        DialingQueue: {
            /** @description The user who dials it. */
            assignee_id?: string | null;
            /** @description When it was made. ISO 8601 without an offset: read it as UTC. */
            created_at?: string;
            /** @description The user who made it: the owner of the key. */
            creator_id?: string;
            /** @description Whether inbound calls are held off while dialing. */
            do_not_disturb?: "ENABLED" | "DISABLED" | (string & {});
            /** @description Starts with `pdl`. */
            id: string;
            name?: string | null;
            /** @description The numbers by position. */
            numbers?: components["schemas"]["QueueNumber"][];
            /** @description When it last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string;
            /** @description Whether the dialer moves on when a mailbox answers. */
            voicemail_handling?: "SKIP" | "NO_SKIP" | (string & {});
        };
        /** @description A power dialer queue without its numbers. */
        DialingQueueMeta: {
            /** @description The user who dials it. */
            assignee_id?: string | null;
            /** @description When it was made. ISO 8601 without an offset: read it as UTC. */
            created_at?: string;
            /** @description The user who made it. */
            creator_id?: string;
            /** @description Whether inbound calls are held off while dialing. */
            do_not_disturb?: "ENABLED" | "DISABLED" | (string & {});
            /** @description Starts with `pdl`. */
            id: string;
            name?: string | null;
            /** @description When it last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string;
            /** @description Whether the dialer moves on when a mailbox answers. */
            voicemail_handling?: "SKIP" | "NO_SKIP" | (string & {});
        };
        /** @description A detail of a v1 error. */
        ErrorDetail: {
            field?: string;
            /** @description Often `key=value` pairs, split by semicolons. */
            message?: string;
        };
        /** @description The error envelope of v1. Not expected on v2, but tell the two apart by their keys. */
        ErrorResponse: {
            code: "API_KEY_INVALID" | "API_KEY_INSUFFICIENT_SCOPE" | "API_KEY_QUOTA_EXCEEDED" | "CONTACT_NOT_FOUND" | "FROM_NUMBER_NOT_FOUND" | "INVALID_TO_NUMBER" | "TO_NUMBER_COUNTRY_MISMATCH" | "INVALID_LENGTH" | "PROVIDER_NOT_SUPPORTED" | "INVALID_SENDER_ID" | "SENDER_ID_NOT_ACTIVE" | "WEBHOOK_NOT_FOUND" | (string & {});
            /** @description Details as pairs. */
            details?: components["schemas"]["ErrorDetail"][] | null;
        };
        /**
         * @description An optional field to include. Documented as a comma-separated list with one possible entry.
         * @enum {string}
         */
        ExtendValue: "transcript";
        /** @description One step of the outbound funnel. */
        FunnelStage: {
            count?: components["schemas"]["MetricValue"];
            /** @description Share of the dials that got this far, as a fraction. */
            rate?: number | null;
        };
        /** @description A figure of one hour of the week. */
        HeatmapCell: {
            /** @description Day of the week. */
            day?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {});
            /** @description Hour of the day, from 0. Whose time zone is not documented. */
            hour?: number;
            /** @description The figure. Documented as an integer even for `connection_rate`. */
            value?: number;
        };
        /** @description Filters, order and page of a search. All filters must match. */
        ItemSearchRequest: {
            /** @description One of your lines, in E.164. */
            allo_number?: string;
            /** @description The other party's number, in E.164. */
            contact_number?: string;
            date?: components["schemas"]["DateRange"];
            /**
             * @description Who started it.
             * @enum {string}
             */
            direction?: "INBOUND" | "OUTBOUND";
            /** @description Send `transcript` to get transcripts too. */
            extend?: components["schemas"]["ExtendValue"];
            /**
             * @description The page to read; the first is 1.
             * @default 1
             */
            page?: number;
            /**
             * @description How a call ended. There is no value for missed calls.
             * @enum {string}
             */
            result?: "ANSWERED" | "VOICEMAIL" | "TRANSFERRED";
            /** @description Keywords over transcripts, summaries and text messages. All must match, each by the beginning of a word. At least one letter or digit is needed, else 400 `INVALID_SEARCH_QUERY`. */
            search?: string;
            /**
             * @description Items per page.
             * @default 20
             */
            size?: number;
            /**
             * @description Newest first, oldest first, or best match first.
             * @default DATE_DESC
             * @enum {string}
             */
            sort?: "DATE_DESC" | "DATE_ASC" | "RELEVANCE";
            /** @description Tag keys. */
            tags?: string[];
            /**
             * @description Calls, text messages or both.
             * @default ALL
             * @enum {string}
             */
            type?: "CALL" | "SMS" | "ALL";
            /** @description Only items of unread conversations. */
            unread?: boolean;
            /** @description Only items that nobody has replied to. */
            unresponded?: boolean;
            /** @description The user who handled the item. */
            user_id?: string;
        };
        /** @description What the API key is and may do. */
        Me: {
            /** @description The key's id, not the key. */
            api_key_id: string;
            /** @description The endpoints that this key may call. Live it also names paths that are documented nowhere. */
            endpoints?: {
                description?: string;
                method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | (string & {});
                path?: string;
                scope?: string;
            }[];
            /** @description The limits of this key. */
            rate_limits?: {
                /** @description Reads (GET) per second; 20 is usual. */
                read_per_second?: number;
                /** @description Writes (POST, PUT, PATCH, DELETE) per second; 5 is usual. */
                write_per_second?: number;
            };
            /** @description The scopes of the key. */
            scopes: ("CONVERSATIONS_READ" | "CONVERSATIONS_WRITE" | "CONTACTS_READ" | "CONTACTS_READ_WRITE" | "SMS_SEND" | "WEBHOOKS_READ_WRITE" | "PHONE_NUMBERS_READ" | "USERS_READ" | "TAGS_READ" | "TAGS_WRITE" | "DIALING_QUEUE_READ_WRITE" | "CRM_READ" | "CRM_WRITE" | "CRM_DELETE" | "SUMMARY_TEMPLATES_READ" | "SUMMARY_TEMPLATES_WRITE" | "NOTES_READ" | "NOTES_WRITE" | "THREADS_READ" | "THREADS_WRITE" | "AGENTS_READ" | "AGENTS_WRITE" | "BILLING" | "PARTNER" | (string & {}))[];
            /** @description The team that the key belongs to. */
            team?: {
                id?: string;
                name?: string;
            } | null;
        };
        /** @description A figure, and how it compares with the other range. */
        MetricValue: {
            /** @description Relative change: 0.15 is 15 percent more. Null unless `compare_date` was sent. */
            change?: number | null;
            /** @description The same over `compare_date`; null unless that was sent. */
            previous?: number | null;
            /** @description The figure; seconds where the name says so. */
            value?: number;
        };
        /** @description A line and its summary template. */
        NumberDefaultSummaryTemplate: {
            /** @description Null: Allo's own summary. */
            default_summary_template_id?: string | null;
            /** @description The line, in E.164. */
            number: string;
        };
        /** @description The range, whose calls, and which of them to list. Send `user_ids` or `allo_numbers`, not both. */
        OutboundAnalyticsRequest: {
            /** @description Only these lines, in E.164. */
            allo_numbers?: string[];
            /** @description Another range; fills `previous` and `change`. */
            compare_date?: components["schemas"]["DateRange"];
            date: components["schemas"]["DateRange"];
            /**
             * @description Send it with `stage` to get the calls themselves under `items`.
             * @enum {string}
             */
            extend?: "items";
            /**
             * @description Interval of the time series.
             * @default DAY
             * @enum {string}
             */
            granularity?: "DAY" | "WEEK" | "MONTH";
            /**
             * @description Page of `items`; the first is 1.
             * @default 1
             */
            page?: number;
            /**
             * @description Calls per page of `items`.
             * @default 20
             */
            size?: number;
            /**
             * @description The calls that got this far: every dial, those picked up, those over a minute, those with one of `tags`.
             * @enum {string}
             */
            stage?: "DIAL" | "CONNECTED" | "CONVERSATION" | "CONVERSION";
            /** @description Tag keys that make a call a conversion. */
            tags?: string[];
            /** @description Only these users. */
            user_ids?: string[];
        };
        /** @description An outbound call behind the figures. */
        OutboundDrilldownItem: {
            /** @description Your line, in E.164. */
            allo_number?: string;
            /** @description Name of the line. */
            allo_number_label?: string;
            /** @description The person called. */
            contact_number?: string;
            /**
             * Format: date-time
             * @description Start of the call.
             */
            date?: string;
            /** @description Length in seconds. */
            duration?: number;
            /** @description The call's id; the conversation endpoints take it. */
            id: string;
            /** @description How far the call got. */
            stage?: "DIAL" | "CONNECTED" | "CONVERSATION" | "CONVERSION" | (string & {});
            user?: components["schemas"]["UserRef"];
            /** @description Whether a mailbox answered. */
            voicemail?: boolean;
        };
        /** @description Where this page stands. */
        Pagination: {
            /** @description Whether another page follows. */
            has_more: boolean;
            /** @description This page; the first is 1. */
            page: number;
            /** @description Rows per page. */
            size: number;
            /** @description Rows on all pages. */
            total_count: number;
            /** @description Number of pages. */
            total_pages: number;
        };
        /** @description An account that a partner opened for a customer. */
        PartnerAccount: {
            /** @description Whether the customer has signed in on a device. */
            activated?: boolean;
            /** @description A key of the new account. Store it when you create the account. */
            api_key?: string | null;
            /** @description Starts with `usr_` in the sample. */
            id: string;
            /** @description Your own reference. */
            partner_client_ref?: string | null;
            /** @description Its lines, in E.164. */
            phone_numbers?: string[];
            /** @description `ACTIVE` in the sample; other values are not documented. */
            status?: string;
        };
        /** @description A line of the team, or a sender id for outgoing text messages. */
        PhoneNumber: {
            /** @description What the line can do. */
            capabilities?: ("VOICE" | "SMS" | "MMS" | (string & {}))[];
            /** @description Two-letter country code. */
            country?: string | null;
            /** @description The line's label. */
            name?: string | null;
            /** @description The line in E.164; null for a sender id. */
            number?: string | null;
            /** @description A line or a sender id. */
            type: "NUMBER" | "SENDER_ID" | (string & {});
            /** @description The users who have access to the line. */
            users?: components["schemas"]["UserRef"][];
        };
        /** @description A number in a queue. Freshly added ones have only the first four fields. */
        QueueNumber: {
            /** @description The call, once made. */
            call_id?: string | null;
            /** @description When it was called; null before. ISO 8601 without an offset: read it as UTC. */
            call_start_date?: string | null;
            /** @description When it was added. ISO 8601 without an offset: read it as UTC. */
            created_at?: string;
            /** @description Whether a mailbox answered. */
            detected_outbound_voicemail?: boolean | null;
            /** @description Why nobody was reached. */
            not_reached_destination_reason?: "BUSY" | "CALLEE_TEMPORARILY_UNAVAILABLE" | "RING_TIMEOUT" | "NOT_IN_SERVICE" | "DECLINED" | "NETWORK_ERROR" | (string & {}) | null;
            /** @description The number to call, in E.164. */
            number_to: string;
            /** @description Place in the queue, from 0. The only thing that tells two entries of one number apart. */
            position: number;
            /** @description How the call was routed. */
            routing_result?: "FAILED" | "RECEIVED" | "BLOCKED" | "ANSWERED" | "TRANSFERRED_BLAND" | "TRANSFERRED_ELEVEN_LABS" | "TRANSFERRED_EXTERNAL" | "FAILED_EXTERNAL" | "VOICEMAIL" | "CLOSED" | (string & {}) | null;
            /** @description Whether the call's outcome has been written back. */
            sync_status?: "NOT_SYNCED" | "PROCESSING" | "SYNCED" | (string & {});
            /** @description When it last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string;
            /** @description Whether a message was left in the mailbox. */
            voicemail_left?: boolean | null;
        };
        /** @description The new, empty queue. */
        ResetDialingQueueRequest: {
            /**
             * Format: email
             * @description The same, by e-mail address; used only without `user_id`.
             */
            email?: string | null;
            /** @description Its name. */
            name?: string | null;
            /** @description The teammate whose queue is replaced. Wins over `email`. Default: the owner of the key. */
            user_id?: string | null;
        };
        /** @description Filters, order and page. There is no free text search for companies. */
        SearchCompaniesRequest: {
            /** @description All must match, anywhere in the text. */
            filters?: {
                industry?: string;
                name?: string;
                website?: string;
            } | null;
            /**
             * @description The page to read; the first is 1.
             * @default 1
             */
            page?: number;
            /**
             * @description Rows per page.
             * @default 20
             */
            size?: number;
            /**
             * @description Order; by default the latest activity first (`DATE_DESC`).
             * @enum {string|null}
             */
            sort?: "DATE_DESC" | "DATE_ASC" | "NAME_ASC" | "NAME_DESC" | "CREATED_DESC" | "CREATED_ASC" | null;
        };
        /** @description Filters, order and page. */
        SearchDealsRequest: {
            /** @description All must match. */
            filters?: {
                /** @description The deal's `status`, exactly. */
                stage?: string;
            } | null;
            /**
             * @description The page to read; the first is 1.
             * @default 1
             */
            page?: number;
            /** @description Free text over the deal's name and company. */
            search?: string | null;
            /**
             * @description Rows per page.
             * @default 20
             */
            size?: number;
            /**
             * @description Order; by default the latest activity first (`DATE_DESC`).
             * @enum {string|null}
             */
            sort?: "DATE_DESC" | "DATE_ASC" | "NAME_ASC" | "NAME_DESC" | "CREATED_DESC" | "CREATED_ASC" | null;
        };
        /** @description Filters, order and page. Filters count only under `filters`: elsewhere they are silently ignored. */
        SearchPeopleRequest: {
            /** @description All must match. `phone_number` and `deal_status` match exactly, the others anywhere in the text. */
            filters?: {
                /** @description Name of the company. */
                company?: string;
                /** @description Status of one of their deals. */
                deal_status?: string;
                email?: string;
                job_title?: string;
                last_name?: string;
                /** @description First name. */
                name?: string;
                /** @description E.164. */
                phone_number?: string;
                website?: string;
            } | null;
            /**
             * @description The page to read; the first is 1.
             * @default 1
             */
            page?: number;
            /** @description Free text over the whole record. */
            search?: string | null;
            /**
             * @description Rows per page.
             * @default 20
             */
            size?: number;
            /**
             * @description Order; by default the latest activity first (`DATE_DESC`).
             * @enum {string|null}
             */
            sort?: "DATE_DESC" | "DATE_ASC" | "NAME_ASC" | "NAME_DESC" | "CREATED_DESC" | "CREATED_ASC" | null;
        };
        /** @description A message from an approved sender id to a number in France. */
        SendSMSFranceRequest: {
            /** @description The text. */
            message: string;
            /** @description 3 to 11 letters and digits, at least one of them a letter. */
            sender_id: string;
            /** @description The recipient, in E.164, starting with +33. */
            to: string;
        };
        /** @description A message from a line in the USA. */
        SendSMSRequest: {
            /** @description Your line, in E.164. A sender id here is a 400 `FROM_NUMBER_NOT_FOUND`. */
            from: string;
            /** @description The text. */
            message: string;
            /** @description The recipient, in E.164, in the country of the line. */
            to: string;
        };
        /** @description The template of a line. */
        SetNumberDefaultSummaryTemplateRequest: {
            /** @description Null or left out: Allo's own summary. */
            summary_template_id?: string | null;
        };
        /** @description A text message was received or sent. */
        SmsEvent: {
            data: components["schemas"]["WebhookTextMessage"];
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "sms.received" | "sms.sent" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description How the AI writes the summary of a call. */
        SummaryTemplate: {
            /** @description What the AI should know about the team's calls. */
            call_context?: string | null;
            /** @description When it was made. ISO 8601; without an offset read it as UTC. */
            created_at?: string;
            /** @description An emoji. */
            icon?: string | null;
            /** @description Starts with `tst-`. */
            id: string;
            name?: string;
            /** @description The parts of the summary; sort by `order`. */
            sections?: components["schemas"]["SummaryTemplateSection"][];
            /** @description When it last changed. ISO 8601; without an offset read it as UTC. */
            updated_at?: string;
        };
        /** @description A whole template. */
        SummaryTemplateRequest: {
            /** @description What the AI should know about the team's calls. */
            call_context?: string | null;
            /** @description An emoji. */
            icon?: string | null;
            name: string;
            /** @description The parts of the summary. */
            sections?: components["schemas"]["SummaryTemplateSectionInput"][];
        };
        /** @description A part of a summary. */
        SummaryTemplateSection: {
            /** @description What the AI should write there. */
            instructions?: string;
            /** @description Place; the sample starts at 0. */
            order?: number;
            /** @description Heading. */
            title?: string;
        };
        /** @description A part of a summary. */
        SummaryTemplateSectionInput: {
            /** @description What the AI should write there. */
            instructions?: string;
            /** @description Place; the sample starts at 0. */
            order: number;
            /** @description Heading. */
            title: string;
        };
        /** @description The summary of a call was edited. Read the item again. */
        SummaryUpdatedEvent: {
            data: {
                /** @description Markdown. */
                content?: string | null;
                /** @description The call's id. */
                id?: string;
                /** @description When it was edited. */
                updated_at?: string | null;
                /** @description Who edited it. */
                updated_by?: {
                    id?: string;
                    name?: string | null;
                } | null;
                /** @description Goes up with every edit. */
                version?: number;
            } & {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "summary.updated" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description A label for calls. */
        Tag: {
            /** @description A CSS colour such as `#00AA00`. */
            color?: string;
            /** @description Starts with `tag-`. */
            id: string;
            /** @description The key that other endpoints want: lower case, words joined by underscores. */
            key?: string;
            /** @description The label. Adding and removing tags wants the key, which equals the name in every sample. */
            name: string;
        };
        /** @description A tag was put on a call or taken off it. Read the item again to see its tags. */
        TagEvent: {
            /** @description At least the call and the tag, one expects. */
            data: {
                /** @description The call's id. */
                id?: string;
                /** @description The tag's key. */
                tag?: string;
            } & {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When Allo sent it, with 3 or 6 digits of fractional seconds. Not the time of the event.
             */
            timestamp?: string;
            /** @description What happened; go by it to read `data`. */
            topic: "tag.added" | "tag.removed" | (string & {});
            /** @description `2.0` in all of these. */
            version?: string;
        };
        /** @description A figure of one day, week or month. */
        TimeSeriesPoint: {
            /**
             * Format: date
             * @description First day of the interval.
             */
            date?: string;
            /** @description The figure; a fraction in `connection_rate`. */
            value?: number;
        };
        /** @description One utterance of a call. */
        TranscriptEntry: {
            /** @description Who spoke. USER is your side's person, EXTERNAL the other party, AGENT your AI receptionist. Mind that itellico uses "user" for the other party. */
            source: "USER" | "EXTERNAL" | "AGENT" | (string & {});
            text: string;
            /**
             * Format: date-time
             * @description When it was said, as an absolute time.
             */
            time?: string;
        };
        /** @description The new text of a summary. */
        UpdateCallSummaryRequest: {
            /** @description Markdown. */
            content: string;
            /**
             * @description Which of the call's summaries. Needed only when there are several; otherwise leave it out.
             * @enum {string|null}
             */
            template_key?: "MARKDOWN_CLASSIC" | "MARKDOWN_SHORT_CALL" | null;
        };
        /** @description What to change; what is left out stays. */
        UpdateCompanyRequest: {
            industry?: string | null;
            name?: string | null;
            website?: string | null;
        };
        /** @description What to change. */
        UpdateContactRequest: {
            /** @description E-mail addresses. */
            emails?: string[] | null;
            job_title?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164. */
            numbers?: string[] | null;
            website?: string | null;
        };
        /** @description What to change; what is left out stays. */
        UpdateDealRequest: {
            /** @description Value in `currency`. */
            amount?: number | null;
            /** @description ISO 8601; the sample has no offset. */
            closed_at?: string | null;
            /** @description The company it is with. */
            company_id?: string | null;
            /** @description ISO 4217 code. */
            currency?: string | null;
            name?: string | null;
            /** @description Stage, as free text. */
            status?: string | null;
        };
        /** @description What to change. `numbers` and `emails` replace the whole list; what is left out stays. */
        UpdatePersonRequest: {
            address?: string | null;
            /** @description The company they belong to. */
            company_id?: string | null;
            /** @description All e-mail addresses. */
            emails?: string[] | null;
            job_title?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description All phone numbers in E.164. */
            numbers?: string[] | null;
            website?: string | null;
        };
        /** @description What to change; what is left out stays. */
        UpdateWebhookRequest: {
            /** @description A note of yours. */
            description?: string;
            /** @description False pauses deliveries. */
            enabled?: boolean;
            /** @description The whole new set. */
            topics?: components["schemas"]["WebhookTopicInput"][];
            /**
             * Format: uri
             * @description HTTPS address.
             */
            url?: string;
        };
        /** @description Settings of the queue; what is left out stays as it is. */
        UpsertDialingQueueRequest: {
            /**
             * @description Whether inbound calls are held off while dialing.
             * @enum {string|null}
             */
            do_not_disturb?: "ENABLED" | "DISABLED" | null;
            /**
             * Format: email
             * @description The same, by e-mail address; used only without `user_id`.
             */
            email?: string | null;
            /** @description Its name. */
            name?: string | null;
            /** @description The teammate whose queue is set. Wins over `email`. Default: the owner of the key. */
            user_id?: string | null;
            /**
             * @description Whether the dialer moves on when a mailbox answers.
             * @enum {string|null}
             */
            voicemail_handling?: "SKIP" | "NO_SKIP" | null;
        };
        /** @description A person of the team. */
        User: {
            email?: string;
            /** @description Starts with `usr-`; some are `usr-` and 40 hexadecimal digits. */
            id: string;
            /** @description A picture of the user. */
            image_url?: string | null;
            name?: string;
            /** @description What the user may do in the team. */
            role?: "ADMIN" | "MANAGER" | "MEMBER" | (string & {});
            /** @description Blocked users are listed only when asked for. */
            status?: "ACTIVE" | "BLOCKED" | (string & {});
        };
        /** @description The figures of one user. */
        UserBreakdown: {
            /** @description Share of inbound calls that were answered; null where there were none. */
            answer_rate?: components["schemas"]["MetricValue"] | null;
            calls?: components["schemas"]["MetricValue"];
            calls_over_1_min?: components["schemas"]["MetricValue"];
            /** @description Another spelling of `calls_over_1_min`: read whichever is there. */
            calls_over1_min?: components["schemas"]["MetricValue"];
            talk_time_seconds?: components["schemas"]["MetricValue"];
            user?: components["schemas"]["UserRef"];
        };
        /** @description A user of the Allo team. */
        UserRef: {
            email?: string;
            id: string;
            name?: string;
        };
        /** @description A call, as v1 shows it. */
        V1Call: {
            /** @description Who called. May be hidden. */
            from_number?: string;
            /** @description `call_` in the samples; live ids look like those of v2. */
            id: string;
            /**
             * Format: double
             * @description Length in fractional minutes: 5.5 is five and a half. v2 counts seconds.
             */
            length_in_minutes?: number;
            /**
             * Format: uri
             * @description The recording; fetch it with the API key.
             */
            recording_url?: string | null;
            /** @description How the call went. An outbound call that reached a mailbox is VOICEMAIL, however it was routed. */
            result?: "ANSWERED" | "VOICEMAIL" | "TRANSFERRED_AI" | "TRANSFERRED_EXTERNAL" | "BLOCKED" | "FAILED" | "FAILED_EXTERNAL" | "RECEIVED" | "CLOSED" | (string & {});
            /** @description Start of the call. ISO 8601 without an offset: read it as UTC. */
            start_date?: string;
            /** @description The AI summary. */
            summary?: string | null;
            /** @description The first tag only. */
            tag?: string | null;
            /** @description Who was called. */
            to_number?: string | null;
            /** @description What was said. */
            transcript?: components["schemas"]["V1TranscriptEntry"][] | null;
            /** @description INBOUND if the other party called. */
            type?: "INBOUND" | "OUTBOUND" | (string & {}) | null;
        };
        /** @description A call ended, in either direction, whatever the topic's name says. Older deliveries have camel case keys (`startDate`), the oldest `body` instead of `data` and no id. */
        V1CallReceivedEvent: {
            data?: components["schemas"]["WebhookCall"];
            /** @description What happened. */
            topic: "CALL_RECEIVED" | (string & {});
        };
        /** @description A contact with its engagement. Its e-mail addresses are missing here although they can be written. */
        V1Contact: {
            /** @description The company. */
            company?: {
                id?: string | null;
                name?: string | null;
            } | null;
            /** @description When the contact was added. ISO 8601 without an offset: read it as UTC. */
            created_at?: string | null;
            /** @description How warm the contact is. */
            engagement?: "ENGAGED" | "COOLING" | "COLD" | (string & {}) | null;
            /** @description Starts with `cnt_` in the samples. */
            id: string;
            is_archived?: boolean;
            /** @description Whether its calls always ring through. */
            is_whitelisted?: boolean;
            job_title?: string | null;
            /** @description Last call or message. ISO 8601 without an offset: read it as UTC. */
            last_activity_date?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164. */
            numbers?: string[];
            /** @description `active` in one sample, null in another. */
            status?: string | null;
            /** @description When it last changed. ISO 8601 without an offset: read it as UTC. */
            updated_at?: string | null;
            website?: string | null;
        };
        /** @description A recent call or message. */
        V1ContactActivity: {
            /** @description Your line. */
            allo_number?: string | null;
            /** @description Text of a message; null for calls. */
            content?: string | null;
            /** @description When. ISO 8601 without an offset: read it as UTC. */
            made_at: string;
            /** @description Name of the person. */
            made_by?: string | null;
            /** @description What it was. */
            type: "INBOUND_CALL" | "OUTBOUND_CALL" | "INBOUND_SMS" | "OUTBOUND_SMS" | (string & {});
        };
        /** @description All that is known of a contact. */
        V1ContactContext: {
            /** @description Recent calls and messages. Null unless asked for with `extend`. */
            activity?: components["schemas"]["V1ContactActivity"][] | null;
            /** @description The company. */
            company?: {
                id?: string | null;
                name?: string | null;
            } | null;
            /** @description Path of the contact's conversation on this API. */
            conversation_url?: string;
            /** @description Properties that the team defined. */
            custom_properties?: {
                [key: string]: unknown;
            } | null;
            /** @description E-mail addresses. */
            emails?: string[];
            /** @description How warm the contact is. Null unless asked for with `extend`. */
            engagement?: "ENGAGED" | "COOLING" | "COLD" | (string & {}) | null;
            /** @description Starts with `cnt_` in the samples. */
            id: string;
            /** @description Per connected CRM (say `HUBSPOT`), its own fields. */
            integration_data?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            job_title?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164. */
            numbers?: string[];
            website?: string | null;
        };
        /** @description A contact was added or changed. */
        V1ContactEvent: {
            data?: {
                /** @description Name of the company. */
                company?: string | null;
                /** @description E-mail addresses. */
                emails?: string[];
                /** @description The contact's id. */
                id?: string;
                last_name?: string | null;
                /** @description First name. */
                name?: string | null;
                /** @description Phone numbers in E.164. */
                numbers?: string[];
            };
            /** @description What happened. */
            topic: "CONTACT_CREATED" | "CONTACT_UPDATED" | (string & {});
        };
        /** @description A call or a text message; expect the other one to be absent or null. */
        V1ConversationItem: {
            call?: components["schemas"]["V1Call"];
            message?: components["schemas"]["V1TextMessage"];
            /** @description Which of the two. */
            type: "CALL" | "TEXT_MESSAGE" | (string & {});
        };
        /** @description Where this page stands. */
        V1PageMetadata: {
            /** @description This page; the first is 0. */
            current_page?: number;
            /** @description Number of pages. */
            total_pages?: number;
        };
        /** @description A line of the account, as v1 shows it. */
        V1PhoneNumber: {
            /** @description Two-letter country code. */
            country?: string | null;
            /** @description Whether several users share it. */
            is_shared_number?: boolean;
            /** @description The line's label. */
            name?: string | null;
            /** @description The line in E.164; null for a sender id. */
            number?: string | null;
        };
        /** @description A test, sent by hand. */
        V1PingEvent: {
            /** @description Expect nothing in it. */
            data?: {
                [key: string]: unknown;
            } | null;
            /** @description What happened. */
            topic: "PING" | (string & {});
        };
        /** @description A text message was received or sent. By the earliest guide SMS_RECEIVED covers both. */
        V1SmsEvent: {
            data?: components["schemas"]["WebhookTextMessage"];
            /** @description What happened. */
            topic: "SMS_RECEIVED" | "SMS_SENT" | (string & {});
        };
        /** @description A text message, as v1 shows it: without an id. */
        V1TextMessage: {
            /** @description The text. */
            content?: string;
            /** @description The line it was sent from; null with a sender id. */
            from_number?: string | null;
            /** @description The sender id it was sent from; null with a line. */
            sender_id?: string | null;
            /** @description When it was sent. ISO 8601 without an offset: read it as UTC. */
            start_date?: string;
            /** @description The recipient. */
            to_number?: string;
            /** @description Documented with this one value, though a conversation holds received messages too. */
            type?: "OUTBOUND" | "INBOUND" | (string & {});
        };
        /** @description One utterance of a call. */
        V1TranscriptEntry: {
            /**
             * Format: double
             * @description End, likewise.
             */
            end_seconds?: number | null;
            /** @description Who spoke. AGENT is your AI receptionist, USER your side's person, EXTERNAL the other party. */
            source?: "AGENT" | "EXTERNAL" | "USER" | (string & {});
            /**
             * Format: double
             * @description Start, in seconds from the start of the call.
             */
            start_seconds?: number | null;
            text?: string;
            /** @description When it was said. ISO 8601 without an offset: read it as UTC. */
            time?: string;
        };
        /** @description A v1 webhook of one line. */
        V1Webhook: {
            /** @description The line, in lists. */
            allo_number?: string;
            /** @description The line, in the reply to a creation. */
            alloNumber?: string;
            enabled?: boolean;
            /** @description Starts with `web-`. Absent from the sample of the list. */
            id?: string;
            /** @description What it is subscribed to. */
            topics?: ("PING" | "CALL_RECEIVED" | "SMS_RECEIVED" | "SMS_SENT" | "CONTACT_CREATED" | "CONTACT_UPDATED" | (string & {}))[];
            /**
             * Format: uri
             * @description Address that events are sent to.
             */
            url?: string;
        };
        /** @description A call that is over. Without contact id, end and seconds. */
        WebhookCall: {
            /** @description The same as one text. */
            concatenated_transcript?: string | null;
            /** @description What the AI receptionist asked for; often empty. */
            data_collected?: {
                [key: string]: unknown;
            };
            /** @description On outbound calls the label of your line, not a person. */
            from_name?: string | null;
            /** @description Who called: E.164, or `anonymous` if the caller hid it. */
            from_number?: string;
            /** @description The item's id: `cll_` in the documentation, `cll-` live, `call_` in the samples of version 1. The REST API takes it; accept both separators. */
            id: string;
            /** @description The record in the connected CRM. */
            integration_id?: string | null;
            /** @description The choices made in a phone menu. Not empty means that a menu picked up, which counts as ANSWERED. */
            ivr_result?: {
                /** @description The key pressed. */
                dtmf_key?: string | null;
                /** @description The choice. */
                text_key?: string;
            }[];
            /** @description The same for people, such as `5m 30s`. */
            length?: string;
            /** @description Length in fractional minutes; the REST API v2 counts seconds. */
            length_in_minutes?: number;
            one_sentence_summary?: string | null;
            original_to_name?: string | null;
            /** @description The number dialled first, if the call was forwarded. */
            original_to_number?: string | null;
            /** @description The recording; fetch it with the API key. */
            recording_url?: string | null;
            /** @description How the call went. A missed call is an inbound one that was not answered; there is no topic for it. */
            result?: "ANSWERED" | "VOICEMAIL" | "TRANSFERRED_AI" | "TRANSFERRED_EXTERNAL" | "BLOCKED" | "FAILED" | (string & {}) | null;
            /**
             * Format: date-time
             * @description Start of the call. There is no end: add the length.
             */
            start_date?: string;
            /** @description The AI summary in Markdown. */
            summary?: string | null;
            /** @description The first tag. */
            tag?: string | null;
            /** @description All tags. Absent in version 1. */
            tags?: string[];
            /** @description Who was called. */
            to?: string;
            to_name?: string | null;
            /** @description What was said; may be empty. */
            transcriptions?: components["schemas"]["WebhookTranscriptEntry"][];
            /** @description Where the call came from. */
            transfer_from?: components["schemas"]["WebhookTransferParty"] | null;
            /** @description The call before the transfer. */
            transfer_original_call_id?: string | null;
            /** @description Where the call went. */
            transfer_to?: components["schemas"]["WebhookTransferParty"] | null;
            /** @description INBOUND if the other party called. */
            type?: "INBOUND" | "OUTBOUND" | (string & {});
            /** @description The user who handled it. */
            user_email?: string | null;
        };
        /** @description A contact's company. */
        WebhookCompany: {
            /** @description Starts with `com-`. */
            id?: string;
            name?: string | null;
        };
        /** @description A contact's deal. The REST API has `amount` and `closed_at` instead. */
        WebhookDeal: {
            /** @description When it is to be closed. ISO 8601 without an offset: read it as UTC. */
            close_date?: string;
            /** @description ISO 4217 code. */
            currency?: string;
            /** @description Starts with `dea-`. */
            id?: string;
            name?: string;
            /** @description Free text. */
            status?: string;
            /** @description In `currency`. */
            value?: number;
        };
        /** @description An address of yours that events are sent to. It covers all lines of the workspace. */
        WebhookEndpoint: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at?: string | null;
            /** @description A note of yours. */
            description?: string | null;
            /** @description Allo sets this to false after days of failed deliveries; set it to true again to resume. */
            enabled?: boolean;
            /** @description Starts with `ep_`. */
            id: string;
            /** @description `whsec_` and a Base64 key. Store it when you create the endpoint; null in lists. */
            signing_secret?: string | null;
            /** @description What it is subscribed to. */
            topics?: components["schemas"]["WebhookTopic"][];
            /**
             * Format: uri
             * @description HTTPS address.
             */
            url?: string;
        };
        /** @description A topic that can be subscribed to. */
        WebhookEventType: {
            description?: string;
            name: components["schemas"]["WebhookTopic"];
        };
        /** @description A contact. Properties that the team defined stand beside these keys. */
        WebhookPerson: {
            /** @description The main address. */
            email?: string | null;
            /** @description All addresses. */
            emails?: string[];
            /** @description `con_`: another id than the `cnt-` and `per-` of the REST API. */
            id?: string;
            job_title?: string | null;
            last_name?: string | null;
            /** @description First name. */
            name?: string | null;
            /** @description Phone numbers in E.164. */
            numbers?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A call that has just begun. */
        WebhookRingingCall: {
            /** @description Their company. */
            company?: components["schemas"]["WebhookCompany"] | null;
            /** @description Their deals. */
            deals?: components["schemas"]["WebhookDeal"][] | null;
            /** @description Who calls: E.164, or `anonymous` if the caller hid it. Your line on outbound calls. */
            from_number?: string;
            /** @description The contact with that number; null or absent if there is none. */
            person?: components["schemas"]["WebhookPerson"] | null;
            /**
             * Format: date-time
             * @description Start of the call. May differ by seconds from the later `start_date`.
             */
            started_at?: string;
            /** @description Who is called: your line on inbound calls. */
            to_number?: string;
            /** @description The user of the line. */
            user_email?: string | null;
        };
        /** @description A text message. */
        WebhookTextMessage: {
            /** @description The text. */
            content?: string;
            /** @description INBOUND if the other party sent it. */
            direction?: "INBOUND" | "OUTBOUND" | (string & {});
            from_name?: string | null;
            from_number?: string;
            /** @description `msg_` or `msg-`. */
            id: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sent_at?: string;
            to_name?: string | null;
            to_number?: string;
            /** @description Kind of message. */
            type?: "SMS" | "MMS" | "WHATSAPP" | (string & {});
            /** @description The user of the line. Absent in version 1. */
            user_email?: string | null;
        };
        /** @description What happened. Ask `GET /v2/api/webhooks/event_types` for the topics of the day. */
        WebhookTopic: "call.received" | "call.triggered" | "call.answered" | "call.completed" | "tag.added" | "tag.removed" | "sms.received" | "sms.sent" | "contact.created" | "contact.updated" | "summary.updated" | (string & {});
        /**
         * @description A topic to subscribe to.
         * @enum {string}
         */
        WebhookTopicInput: "call.received" | "call.triggered" | "call.answered" | "call.completed" | "tag.added" | "tag.removed" | "sms.received" | "sms.sent" | "contact.created" | "contact.updated" | "summary.updated";
        /** @description One utterance of a call. */
        WebhookTranscriptEntry: {
            /** @description Who spoke. USER is your side's person, EXTERNAL the other party, AGENT your AI receptionist. */
            source?: "USER" | "EXTERNAL" | "AGENT" | (string & {});
            text?: string;
            /**
             * Format: date-time
             * @description When it was said.
             */
            time?: string;
        };
        /** @description One end of a transfer. */
        WebhookTransferParty: {
            number?: string | null;
            user_email?: string | null;
            user_name?: string | null;
        };
    };
    responses: {
        /** @description A parameter or the body is wrong. The same request will fail again. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The change clashes with what is there, or with another request. Only `retryable: true` is worth a second try. */
        Conflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key lacks the scope, or the plan has no API access. With an HTML body it comes from the edge proxy, not from the API. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such thing for this team. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The partner's subscription can't be billed. */
        PaymentRequired: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests. Wait for `Retry-After`, else `retry_after_seconds`, else `X-RateLimit-Reset`, then try again. Version 1 has a daily quota instead, and text messages have caps of their own: those take hours. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Allo failed. Try again when `retryable` is true. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing, wrong or revoked. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A field of the body is wrong. CRM endpoints only; they may answer 400 as well. */
        Unprocessable: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description Send `transcript` to get transcripts too. Any other value is a 400 `UNSUPPORTED_EXTEND_VALUE`. */
        Extend: components["schemas"]["ExtendValue"];
        /**
         * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
         * @example demo-0001
         */
        IdempotencyKey: string;
        /** @description The page to read; the first is 1. */
        Page: number;
        /**
         * @description An id of your own for the request; Allo uses it as `request_id` in errors.
         * @example sync-2026-04-21-0001
         */
        RequestId: string;
        /** @description Rows per page. Anything outside 1 to 100 is a 400 `INVALID_PAGE_SIZE`. */
        Size: number;
        /**
         * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
         * @example msg_demo0001
         */
        WebhookId: string;
        /**
         * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
         * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
         */
        WebhookSignature: string;
        /**
         * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
         * @example 1776762220
         */
        WebhookTimestamp: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The key that was sent.
         * @example demo-0001
         */
        IdempotencyKey: string;
        /**
         * @description `true` if this is a stored reply and nothing was done.
         * @example true
         */
        IdempotencyReplayed: string;
        /**
         * @description Requests allowed per second in this request's lane.
         * @example 20
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current one-second window.
         * @example 19
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends. Read a value above 1000000000 as epoch seconds, a smaller one as seconds to wait.
         * @example 1776762001
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before the next try.
         * @example 1
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type AddTagsRequest = components['schemas']['AddTagsRequest'];
export type AnalyticsDateRange = components['schemas']['AnalyticsDateRange'];
export type AnalyticsRequest = components['schemas']['AnalyticsRequest'];
export type ApiError = components['schemas']['ApiError'];
export type AppendedQueueNumbers = components['schemas']['AppendedQueueNumbers'];
export type AppendQueueNumbersRequest = components['schemas']['AppendQueueNumbersRequest'];
export type BatchRequest = components['schemas']['BatchRequest'];
export type CallAnsweredEvent = components['schemas']['CallAnsweredEvent'];
export type CallCompletedEvent = components['schemas']['CallCompletedEvent'];
export type CallReceivedEvent = components['schemas']['CallReceivedEvent'];
export type CallSummary = components['schemas']['CallSummary'];
export type CallTriggeredEvent = components['schemas']['CallTriggeredEvent'];
export type ClearedQueueNumbers = components['schemas']['ClearedQueueNumbers'];
export type Contact = components['schemas']['Contact'];
export type ContactEvent = components['schemas']['ContactEvent'];
export type ConversationActionRequest = components['schemas']['ConversationActionRequest'];
export type ConversationItem = components['schemas']['ConversationItem'];
export type ConversationSummary = components['schemas']['ConversationSummary'];
export type CreateCompanyRequest = components['schemas']['CreateCompanyRequest'];
export type CreateContactRequest = components['schemas']['CreateContactRequest'];
export type CreateDealRequest = components['schemas']['CreateDealRequest'];
export type CreatePartnerAccountRequest = components['schemas']['CreatePartnerAccountRequest'];
export type CreatePersonRequest = components['schemas']['CreatePersonRequest'];
export type CreateV1WebhookRequest = components['schemas']['CreateV1WebhookRequest'];
export type CreateWebhookRequest = components['schemas']['CreateWebhookRequest'];
export type CrmCompany = components['schemas']['CrmCompany'];
export type CrmCompanyRef = components['schemas']['CrmCompanyRef'];
export type CrmDeal = components['schemas']['CrmDeal'];
export type CrmPerson = components['schemas']['CrmPerson'];
export type DateRange = components['schemas']['DateRange'];
export type DialingQueue = components['schemas']['DialingQueue'];
export type DialingQueueMeta = components['schemas']['DialingQueueMeta'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ExtendValue = components['schemas']['ExtendValue'];
export type FunnelStage = components['schemas']['FunnelStage'];
export type HeatmapCell = components['schemas']['HeatmapCell'];
export type ItemSearchRequest = components['schemas']['ItemSearchRequest'];
export type Me = components['schemas']['Me'];
export type MetricValue = components['schemas']['MetricValue'];
export type NumberDefaultSummaryTemplate = components['schemas']['NumberDefaultSummaryTemplate'];
export type OutboundAnalyticsRequest = components['schemas']['OutboundAnalyticsRequest'];
export type OutboundDrilldownItem = components['schemas']['OutboundDrilldownItem'];
export type Pagination = components['schemas']['Pagination'];
export type PartnerAccount = components['schemas']['PartnerAccount'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type QueueNumber = components['schemas']['QueueNumber'];
export type ResetDialingQueueRequest = components['schemas']['ResetDialingQueueRequest'];
export type SearchCompaniesRequest = components['schemas']['SearchCompaniesRequest'];
export type SearchDealsRequest = components['schemas']['SearchDealsRequest'];
export type SearchPeopleRequest = components['schemas']['SearchPeopleRequest'];
export type SendSMSFranceRequest = components['schemas']['SendSMSFranceRequest'];
export type SendSMSRequest = components['schemas']['SendSMSRequest'];
export type SetNumberDefaultSummaryTemplateRequest = components['schemas']['SetNumberDefaultSummaryTemplateRequest'];
export type SmsEvent = components['schemas']['SmsEvent'];
export type SummaryTemplate = components['schemas']['SummaryTemplate'];
export type SummaryTemplateRequest = components['schemas']['SummaryTemplateRequest'];
export type SummaryTemplateSection = components['schemas']['SummaryTemplateSection'];
export type SummaryTemplateSectionInput = components['schemas']['SummaryTemplateSectionInput'];
export type SummaryUpdatedEvent = components['schemas']['SummaryUpdatedEvent'];
export type Tag = components['schemas']['Tag'];
export type TagEvent = components['schemas']['TagEvent'];
export type TimeSeriesPoint = components['schemas']['TimeSeriesPoint'];
export type TranscriptEntry = components['schemas']['TranscriptEntry'];
export type UpdateCallSummaryRequest = components['schemas']['UpdateCallSummaryRequest'];
export type UpdateCompanyRequest = components['schemas']['UpdateCompanyRequest'];
export type UpdateContactRequest = components['schemas']['UpdateContactRequest'];
export type UpdateDealRequest = components['schemas']['UpdateDealRequest'];
export type UpdatePersonRequest = components['schemas']['UpdatePersonRequest'];
export type UpdateWebhookRequest = components['schemas']['UpdateWebhookRequest'];
export type UpsertDialingQueueRequest = components['schemas']['UpsertDialingQueueRequest'];
export type User = components['schemas']['User'];
export type UserBreakdown = components['schemas']['UserBreakdown'];
export type UserRef = components['schemas']['UserRef'];
export type V1Call = components['schemas']['V1Call'];
export type V1CallReceivedEvent = components['schemas']['V1CallReceivedEvent'];
export type V1Contact = components['schemas']['V1Contact'];
export type V1ContactActivity = components['schemas']['V1ContactActivity'];
export type V1ContactContext = components['schemas']['V1ContactContext'];
export type V1ContactEvent = components['schemas']['V1ContactEvent'];
export type V1ConversationItem = components['schemas']['V1ConversationItem'];
export type V1PageMetadata = components['schemas']['V1PageMetadata'];
export type V1PhoneNumber = components['schemas']['V1PhoneNumber'];
export type V1PingEvent = components['schemas']['V1PingEvent'];
export type V1SmsEvent = components['schemas']['V1SmsEvent'];
export type V1TextMessage = components['schemas']['V1TextMessage'];
export type V1TranscriptEntry = components['schemas']['V1TranscriptEntry'];
export type V1Webhook = components['schemas']['V1Webhook'];
export type WebhookCall = components['schemas']['WebhookCall'];
export type WebhookCompany = components['schemas']['WebhookCompany'];
export type WebhookDeal = components['schemas']['WebhookDeal'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type WebhookPerson = components['schemas']['WebhookPerson'];
export type WebhookRingingCall = components['schemas']['WebhookRingingCall'];
export type WebhookTextMessage = components['schemas']['WebhookTextMessage'];
export type WebhookTopic = components['schemas']['WebhookTopic'];
export type WebhookTopicInput = components['schemas']['WebhookTopicInput'];
export type WebhookTranscriptEntry = components['schemas']['WebhookTranscriptEntry'];
export type WebhookTransferParty = components['schemas']['WebhookTransferParty'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterExtend = components['parameters']['Extend'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterRequestId = components['parameters']['RequestId'];
export type ParameterSize = components['parameters']['Size'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type ParameterWebhookTimestamp = components['parameters']['WebhookTimestamp'];
export type HeaderIdempotencyKey = components['headers']['IdempotencyKey'];
export type HeaderIdempotencyReplayed = components['headers']['IdempotencyReplayed'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    searchCalls: {
        parameters: {
            query: {
                /**
                 * @description The line to read, in E.164. Encode the plus sign as `%2B`.
                 * @example +14155550100
                 */
                allo_number: string;
                /**
                 * @description Only calls with this number.
                 * @example +14155550123
                 */
                contact_number?: string;
                /** @description The page to read; the first is 0. */
                page?: number;
                /** @description Rows per page. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Not below `pagination` here, unlike in the other two lists of v1. */
                            metadata?: components["schemas"]["V1PageMetadata"];
                            results?: components["schemas"]["V1Call"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    getContactContext: {
        parameters: {
            query?: {
                /** @description What to add, separated by commas. */
                extend?: "engagement" | "activity" | "engagement,activity";
            };
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cnt_demo01
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1ContactContext"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    getContactConversation: {
        parameters: {
            query?: {
                /**
                 * @description Only on this line, in E.164. Encode the plus sign as `%2B`.
                 * @example +14155550100
                 */
                allo_number?: string;
                /** @description The page to read; the first is 0. */
                page?: number;
                /** @description Rows per page. */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cnt_demo01
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls and messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            metadata?: {
                                pagination?: components["schemas"]["V1PageMetadata"];
                            } | null;
                            results?: components["schemas"]["V1ConversationItem"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    searchContacts: {
        parameters: {
            query?: {
                /** @description The page to read; the first is 0. */
                page?: number;
                /** @description Rows per page. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            metadata?: {
                                pagination?: components["schemas"]["V1PageMetadata"];
                            } | null;
                            results?: components["schemas"]["V1Contact"][] | null;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequest"];
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1Contact"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's id.
                 * @example cnt_demo01
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequest"];
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1Contact"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    getNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1PhoneNumber"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    sendSMS: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSMSRequest"] | components["schemas"]["SendSMSFranceRequest"];
            };
        };
        responses: {
            /** @description The message was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1TextMessage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    listV1Webhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1Webhook"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    createV1Webhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Line, address and topics. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateV1WebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook, with its number in camel case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["V1Webhook"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    deleteV1Webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook's id; starts with `web-`.
                 * @example web-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    getAnalyticsOutbound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The range, whose calls, and which to list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundAnalyticsRequest"];
            };
        };
        responses: {
            /** @description The figures, and the calls if asked for. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            compare_date?: components["schemas"]["AnalyticsDateRange"];
                            date?: components["schemas"]["AnalyticsDateRange"];
                            /** @description From dial to conversion. */
                            funnel?: {
                                connected?: components["schemas"]["FunnelStage"];
                                conversations?: components["schemas"]["FunnelStage"];
                                conversions?: components["schemas"]["FunnelStage"];
                                dials?: components["schemas"]["FunnelStage"];
                            };
                            /** @description By hour of the week. */
                            heatmap?: {
                                connected?: components["schemas"]["HeatmapCell"][];
                                connection_rate?: components["schemas"]["HeatmapCell"][];
                                dials?: components["schemas"]["HeatmapCell"][];
                            };
                            /** @description The calls behind one step; null unless asked for. */
                            items?: {
                                data?: components["schemas"]["OutboundDrilldownItem"][];
                                pagination?: components["schemas"]["Pagination"];
                            } | null;
                            /**
                             * Format: date-time
                             * @description When the figures were computed.
                             */
                            last_updated?: string;
                            /** @description Who reached most people. */
                            leaderboard?: {
                                /** @description Calls that were picked up. */
                                connected?: number;
                                user?: components["schemas"]["UserRef"];
                            }[];
                            /** @description Over time. */
                            time_series?: {
                                connected?: components["schemas"]["TimeSeriesPoint"][];
                                connection_rate?: components["schemas"]["TimeSeriesPoint"][];
                                conversions?: components["schemas"]["TimeSeriesPoint"][];
                                dials?: components["schemas"]["TimeSeriesPoint"][];
                            };
                            /** @description How long it took. */
                            time_spent?: {
                                avg_conversation_time_seconds?: components["schemas"]["MetricValue"];
                                avg_ringing_time_seconds?: components["schemas"]["MetricValue"];
                                total_conversation_time_seconds?: components["schemas"]["MetricValue"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getTeamMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The range and whose calls. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsRequest"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Figures per user. */
                            breakdown?: components["schemas"]["UserBreakdown"][];
                            compare_date?: components["schemas"]["AnalyticsDateRange"];
                            date?: components["schemas"]["AnalyticsDateRange"];
                            /**
                             * Format: date-time
                             * @description When the figures were computed.
                             */
                            last_updated?: string;
                            /** @description Figures of the team. */
                            summary?: {
                                /** @description Share of inbound calls that were answered. */
                                answer_rate?: components["schemas"]["MetricValue"] | null;
                                calls_over_1_min?: components["schemas"]["MetricValue"];
                                /** @description Another spelling of `calls_over_1_min`: read whichever is there. */
                                calls_over1_min?: components["schemas"]["MetricValue"];
                                talk_time_seconds?: components["schemas"]["MetricValue"];
                                total_calls?: components["schemas"]["MetricValue"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listConversations: {
        parameters: {
            query: {
                /**
                 * @description The line to read, in E.164. Encode the plus sign as `%2B`.
                 * @example +14155550100
                 */
                allo_number: string;
                /** @description Send `transcript` to get transcripts too. Any other value is a 400 `UNSUPPORTED_EXTEND_VALUE`. */
                extend?: components["parameters"]["Extend"];
                /**
                 * @description Skips conversations that were last active before this time.
                 * @example 2026-04-20T10:00:00Z
                 */
                last_activity_since?: string;
                /** @description The page to read; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page. Anything outside 1 to 100 is a 400 `INVALID_PAGE_SIZE`. */
                size?: components["parameters"]["Size"];
                /** @description Only conversations that are unread (true) or read (false). */
                unread?: boolean;
            };
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conversations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConversationSummary"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    executeConversationAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The other party's number in E.164. Encode the plus sign as `%2B`.
                 * @example +14155550123
                 */
                contact_number: string;
            };
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationActionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversationItem: {
        parameters: {
            query?: {
                /** @description Send `transcript` to get transcripts too. Any other value is a 400 `UNSUPPORTED_EXTEND_VALUE`. */
                extend?: components["parameters"]["Extend"];
            };
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The item's id; calls start with `cll-`, text messages with `msg-`.
                 * @example cll-demo0001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConversationItem"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCallSummary: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The call's id; starts with `cll-`.
                 * @example cll-demo0001
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The new text. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCallSummaryRequest"];
            };
        };
        responses: {
            /** @description The summary as it is now. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CallSummary"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addTags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The call's id; starts with `cll-`.
                 * @example cll-demo0001
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTagsRequest"];
            };
        };
        responses: {
            /** @description The call has the tags. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeTag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The call's id; starts with `cll-`.
                 * @example cll-demo0001
                 */
                id: string;
                /**
                 * @description The tag's key.
                 * @example to_call_back
                 */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call no longer has the tag. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    batchGetConversationItems: {
        parameters: {
            query?: {
                /** @description Send `transcript` to get the transcripts of all calls in the reply. */
                extend?: components["schemas"]["ExtendValue"];
            };
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ids to fetch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            /** @description The items that were found, without paging. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConversationItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchAllConversations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, order and page. Leave it out to get the newest items. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemSearchRequest"];
            };
        };
        responses: {
            /** @description One page of matching items. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConversationItem"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The company. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCompanyRequest"];
            };
        };
        responses: {
            /** @description The company. */
            201: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmCompany"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The company's id; starts with `com-`.
                 * @example com-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmCompany"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The company's id; starts with `com-`.
                 * @example com-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCompanyRequest"];
            };
        };
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmCompany"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCompanies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, order and page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchCompaniesRequest"];
            };
        };
        responses: {
            /** @description One page of companies. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmCompany"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createDeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The deal. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDealRequest"];
            };
        };
        responses: {
            /** @description The deal. */
            201: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmDeal"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The deal's id; starts with `dea-`.
                 * @example dea-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmDeal"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The deal's id; starts with `dea-`.
                 * @example dea-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal is gone. */
            204: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The deal's id; starts with `dea-`.
                 * @example dea-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDealRequest"];
            };
        };
        responses: {
            /** @description The deal. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmDeal"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchDeals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, order and page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchDealsRequest"];
            };
        };
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmDeal"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonRequest"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmPerson"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The person's id; starts with `per-`.
                 * @example per-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmPerson"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The person's id; starts with `per-`.
                 * @example per-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonRequest"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmPerson"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Filters, order and page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPeopleRequest"];
            };
        };
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CrmPerson"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCurrentDialingQueue: {
        parameters: {
            query?: {
                /** @description The same, by e-mail address; used only without `user_id`. */
                email?: string;
                /** @description The page to read; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page. Anything outside 1 to 100 is a 400 `INVALID_PAGE_SIZE`. */
                size?: components["parameters"]["Size"];
                /** @description The teammate whose queue to use. Wins over `email`. Default: the owner of the key. */
                user_id?: string;
            };
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the queue. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QueueNumber"][];
                        pagination: components["schemas"]["Pagination"];
                        queue?: components["schemas"]["DialingQueueMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    resetCurrentDialingQueue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name and user of the new queue. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResetDialingQueueRequest"];
            };
        };
        responses: {
            /** @description The new queue. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DialingQueue"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    upsertCurrentDialingQueue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertDialingQueueRequest"];
            };
        };
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DialingQueue"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    appendDialingQueueNumbers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The numbers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppendQueueNumbersRequest"];
            };
        };
        responses: {
            /** @description What was added and what was not. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppendedQueueNumbers"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    clearDialingQueueNumbers: {
        parameters: {
            query?: {
                /** @description The same, by e-mail address; used only without `user_id`. */
                email?: string;
                /**
                 * @description All entries with this number, in E.164. Encode the plus sign as `%2B`.
                 * @example +14155550123
                 */
                number?: string;
                /** @description The entry at this place, counted from 0; with `number`, this one of several with the number. */
                position?: number;
                /** @description True: all entries that were not called yet. */
                unassigned?: boolean;
                /** @description The teammate whose queue to use. Wins over `email`. Default: the owner of the key. */
                user_id?: string;
            };
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were removed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClearedQueueNumbers"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is valid. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listNumbers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All lines and sender ids. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PhoneNumber"][];
                        pagination?: components["schemas"]["Pagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setNumberDefaultSummaryTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The line, in E.164. Encode the plus sign as `%2B`.
                 * @example +14155550100
                 */
                number: string;
            };
            cookie?: never;
        };
        /** @description The template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNumberDefaultSummaryTemplateRequest"];
            };
        };
        responses: {
            /** @description The line and its template. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NumberDefaultSummaryTemplate"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPartnerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerAccountRequest"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerAccount"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPartnerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The account's id.
                 * @example usr_demo11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PartnerAccount"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePartnerAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The account's id.
                 * @example usr_demo11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account will end. */
            204: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listSummaryTemplates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SummaryTemplate"][];
                        pagination?: components["schemas"]["Pagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createSummaryTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryTemplateRequest"];
            };
        };
        responses: {
            /** @description The template. */
            201: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SummaryTemplate"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSummaryTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The template's id; starts with `tst-`.
                 * @example tst-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SummaryTemplate"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSummaryTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The template's id; starts with `tst-`.
                 * @example tst-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole template. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryTemplateRequest"];
            };
        };
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SummaryTemplate"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSummaryTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The template's id; starts with `tst-`.
                 * @example tst-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template is retired. */
            204: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tag"][];
                        pagination?: components["schemas"]["Pagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Only users with this role. */
                role?: "ADMIN" | "MANAGER" | "MEMBER";
                /** @description Active or blocked users. */
                status?: "ACTIVE" | "BLOCKED";
            };
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        pagination?: components["schemas"]["Pagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The user's id; starts with `usr-`.
                 * @example usr-demo01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"][];
                        pagination?: components["schemas"]["Pagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Address and topics. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret. */
            201: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The endpoint's id; starts with `ep_`.
                 * @example ep_demo0001
                 */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The endpoint's id; starts with `ep_`.
                 * @example ep_demo0001
                 */
                webhook_id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key per intended change, such as a UUID; send the same one when you repeat the request. Kept for an hour after a success; errors do not use it up. On another endpoint the same key is a 409 `IDEMPOTENCY_KEY_REUSE`.
                 * @example demo-0001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The endpoint's id; starts with `ep_`.
                 * @example ep_demo0001
                 */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is gone. */
            204: {
                headers: {
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of your own for the request; Allo uses it as `request_id` in errors.
                 * @example sync-2026-04-21-0001
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEventType"][];
                        pagination?: components["schemas"]["Pagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    onV1CallReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1CallReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallAnswered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAnsweredEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCompletedEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallReceived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallReceivedEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallTriggered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallTriggeredEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onV1ContactCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1ContactEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onV1ContactUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1ContactEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onV1Ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1PingEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onV1SmsReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1SmsEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onV1SmsSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1SmsEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSmsReceived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSmsSent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSummaryUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryUpdatedEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTagAdded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTagRemoved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message's id, the same on every attempt: the key to drop repetitions by. The body has none.
                 * @example msg_demo0001
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and Base64; several while a secret is being changed, and any match will do. A signature is the HMAC-SHA-256 of `webhook-id`, `webhook-timestamp` and the raw body, joined by dots. The key is the endpoint's secret without `whsec_`, decoded from Base64. This is Standard Webhooks 1.0.
                 * @example v1,RVhBTVBMRS1OT1QtQS1TSUdOQVRVUkU=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
                /**
                 * @description Epoch seconds of this attempt. Reject what is more than 300 seconds off, either way.
                 * @example 1776762220
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagEvent"];
            };
        };
        responses: {
            /** @description Received. Any other answer, a redirect too, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
