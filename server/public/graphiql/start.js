/* global document, fetch, React, ReactDOM, GraphiQL, TextDecoderStream */
// GraphiQL on our own /graphql: queries and mutations as JSON, subscriptions as server-sent events.
const isSubscription = ({ query, operationName }) =>
  new RegExp(`\\bsubscription\\s+${operationName ?? ''}`).test(query) || /^\s*subscription\b/.test(query)

function send(request, accept) {
  return fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-mufakat-csrf': '1', accept },
    body: JSON.stringify(request),
  })
}

async function* events(request) {
  const { body } = await send(request, 'text/event-stream')
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    text += value
    const parts = text.split('\n\n')
    text = parts.pop()
    for (const part of parts) {
      const data = /^event: next\ndata: (.*)$/.exec(part)
      if (data) yield JSON.parse(data[1])
    }
  }
}

const fetcher = (request) =>
  isSubscription(request) ? events(request) : send(request, 'application/json').then((answer) => answer.json())

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: '{\n  viewer {\n    name\n    delegation { name { en } }\n  }\n  workPlans { name { en } }\n}\n',
    shouldPersistHeaders: false,
  }),
)
