// Generated from specs/allo.openapi.yaml by "pnpm run generate". Do not edit.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The error envelope of v2. Some v1 routes use it as well. */
        ApiError: {
            error: {
                /** @description What went wrong; stable, but the list grows. */
                code: "INVALID_REQUEST_BODY" | "MISSING_PARAMETER" | "MISSING_HEADER" | "INVALID_PAGE_SIZE" | "INVALID_SEARCH_QUERY" | "MISSING_ALLO_NUMBER" | "INVALID_DATE_RANGE" | "DATE_RANGE_TOO_WIDE" | "INVALID_ITEM_ID" | "BATCH_TOO_LARGE" | "INVALID_PHONE_FORMAT" | "UNSUPPORTED_EXTEND_VALUE" | "API_KEY_INVALID" | "API_KEY_REVOKED" | "UNAUTHORIZED" | "API_KEY_INSUFFICIENT_SCOPE" | "API_KEY_TRIAL_NOT_ALLOWED" | "FORBIDDEN" | "CONVERSATION_ITEM_NOT_FOUND" | "ENDPOINT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_SERVER_ERROR" | (string & {});
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
        /** @description The ids of up to 100 calls and text messages. */
        BatchRequest: {
            /** @description Send `transcript` to get the transcripts of all calls in the reply. */
            extend?: components["schemas"]["ExtendValue"];
            /** @description Item ids, each one once. More than 100 is a 400 `BATCH_TOO_LARGE`. */
            ids: string[];
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
        /** @description A detail of a v1 error. */
        ErrorDetail: {
            field?: string;
            /** @description Often `key=value` pairs, split by semicolons. */
            message?: string;
        };
        /** @description The error envelope of v1. Not expected on v2, but tell the two apart by their keys. */
        ErrorResponse: {
            code: "API_KEY_INVALID" | "API_KEY_INSUFFICIENT_SCOPE" | "API_KEY_QUOTA_EXCEEDED" | (string & {});
            /** @description Details as pairs. */
            details?: components["schemas"]["ErrorDetail"][] | null;
        };
        /**
         * @description An optional field to include. Documented as a comma-separated list with one possible entry.
         * @enum {string}
         */
        ExtendValue: "transcript";
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
        /** @description A user of the Allo team. */
        UserRef: {
            email?: string;
            id: string;
            name?: string;
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
        /** @description There is no such item for this team. */
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
        /** @description Too many requests. Wait for `Retry-After`, else `retry_after_seconds`, else `X-RateLimit-Reset`, then try again. */
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
        /** @description The page to read; the first is 1. */
        Page: number;
        /**
         * @description An id of your own for the request; Allo uses it as `request_id` in errors.
         * @example sync-2026-04-21-0001
         */
        RequestId: string;
        /** @description Rows per page. Anything outside 1 to 100 is a 400 `INVALID_PAGE_SIZE`. */
        Size: number;
    };
    requestBodies: never;
    headers: {
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
export type ApiError = components['schemas']['ApiError'];
export type BatchRequest = components['schemas']['BatchRequest'];
export type Contact = components['schemas']['Contact'];
export type ConversationItem = components['schemas']['ConversationItem'];
export type ConversationSummary = components['schemas']['ConversationSummary'];
export type DateRange = components['schemas']['DateRange'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ExtendValue = components['schemas']['ExtendValue'];
export type ItemSearchRequest = components['schemas']['ItemSearchRequest'];
export type Me = components['schemas']['Me'];
export type Pagination = components['schemas']['Pagination'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type TranscriptEntry = components['schemas']['TranscriptEntry'];
export type UserRef = components['schemas']['UserRef'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterExtend = components['parameters']['Extend'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterRequestId = components['parameters']['RequestId'];
export type ParameterSize = components['parameters']['Size'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
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
}
